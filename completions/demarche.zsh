#compdef demarche
# zsh completion for demarche.

_demarche() {
  local line word gloss folders
  local -a given candidates
  given=("${(@Q)words[2,CURRENT]}")
  # What stands behind the cursor in the same word is none of the question.
  given[-1]=${(Q)PREFIX}
  for line in "${(@f)$("${(Q)words[1]}" complete -- "${given[@]}" 2>/dev/null)}"; do
    if [[ $line == :folders ]]; then
      folders=yes
    elif [[ -n $line ]]; then
      word=${line%%$'\t'*}
      gloss=${line#*$'\t'}
      candidates+=("${word//:/\\\\:}${gloss:+:$gloss}")
    fi
  done
  (( $#candidates )) && _describe -V demarche candidates
  if [[ -n $folders ]]; then
    compset -P '*='
    _files -/
  fi
}

if [[ $funcstack[1] == _demarche ]]; then _demarche; else compdef _demarche demarche; fi
