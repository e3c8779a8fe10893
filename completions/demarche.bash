# bash completion for demarche; also for bash 3.2, which macOS has.

_demarche() {
  local rest=${COMP_LINE:0:COMP_POINT} words=() count=0 index word line cut tail folders
  # bash also splits words at = and :, and we do not: what no space parts is one word. The last ends at the cursor.
  for ((index = 0; index <= COMP_CWORD; index++)); do
    word=${COMP_WORDS[index]}
    if ((count == 0)) || [[ $rest == [[:space:]]* ]]; then
      rest=${rest#"${rest%%[![:space:]]*}"}
      words[count++]=
    fi
    ((index == COMP_CWORD)) && word=$rest
    words[count - 1]+=$word
    rest=${rest#"$word"}
  done
  word=${words[count - 1]}
  # What stands before the last of these signs, bash keeps as it is.
  tail=$word
  [[ $COMP_WORDBREAKS == *=* ]] && tail=${tail##*=}
  [[ $COMP_WORDBREAKS == *:* ]] && tail=${tail##*:}
  cut=${word%"$tail"}
  COMPREPLY=()
  while IFS=$'\t' read -r line _; do
    if [[ $line == :folders ]]; then folders=yes; else COMPREPLY+=("${line#"$cut"}"); fi
  done < <("${words[0]}" complete --quoted -- "${words[@]:1}" 2>/dev/null)
  if [[ -n $folders ]]; then
    # Old ones cannot be told that these are names of files: they put no slash behind them.
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$tail")
  fi
}

complete -F _demarche demarche
