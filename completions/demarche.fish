# fish completion for demarche.

function __demarche_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -q current[1]; or set current ""
    for line in ($words[1] complete -- $words[2..-1] $current 2>/dev/null)
        if test "$line" = :folders
            set -l before (string match -r '^--[a-z-]+=' -- $current)
            for folder in (__fish_complete_directories (string replace -r '^--[a-z-]+=' '' -- $current) '')
                echo "$before$folder"
            end
        else
            echo $line
        end
    end
end

complete -c demarche -f -k -a '(__demarche_complete)'
