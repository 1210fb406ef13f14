// Completion in bash 3.2 (macOS) and newer, without the package bash-completion. Where the script proposes nothing, bash proposes files.
import { type OptionSyntax, type ProgramSyntax, quoteShell } from "./syntax.ts";

export function printBash({ name, options, commands }: ProgramSyntax): string {
  const names = commands.map((command) => command.name);
  const rows = [
    ...valueRows("", options),
    ...commands.flatMap((command) => valueRows(command.name, command.options)),
    row(" ", names),
    row(" -", listNames(options)),
    ...commands.flatMap((command) => [
      ...(typeof command.values === "string" ? [] : [row(`${command.name} `, command.values)]),
      row(`${command.name} -`, listNames(command.options)),
    ]),
  ];
  return `# bash completion for ${name}. Load it in .bashrc: eval "$(${name} completion bash)"
_${name}() {
  local at=$COMP_CWORD word=\${COMP_WORDS[COMP_CWORD]} command= option= i values
  # bash splits words at \`=\`; join them again.
  while ((at > 1)) && [[ \${COMP_WORDS[at]} == = || \${COMP_WORDS[at - 1]} == = ]]; do
    ((at--))
    word=\${COMP_WORDS[at]}$word
  done
  for ((i = 1; i < at; i++)); do
    case " ${names.join(" ")} " in *" \${COMP_WORDS[i]} "*) command=\${COMP_WORDS[i]} && break ;; esac
  done
  option=\${COMP_WORDS[at - 1]}
  local typed=$word
  if [[ $word == --*=* ]]; then
    option=\${word%%=*}
    typed=\${word#*=}
  elif [[ $option != -* ]]; then
    option=
  fi
  # Options without a value have no row here.
  case "$command $option" in
${rows
  .filter(({ key }) => / -./.test(key))
  .map(printRow)
  .join("\n")}
    *)
      if [[ $word == -* ]]; then option=-; else option=; fi
      case "$command $option" in
${rows
  .filter(({ key }) => !/ -./.test(key))
  .map(printRow)
  .join("\n")}
        *) values= ;;
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$values" -- "$typed"))
  # bash already has the part up to the last \`=\`.
  if [[ $typed == *=* ]]; then COMPREPLY=("\${COMPREPLY[@]#"\${typed%=*}="}"); fi
}
complete -o bashdefault -o default -F _${name} ${name}
`;
}

interface Row {
  readonly key: string;
  readonly values: readonly string[];
}

function row(key: string, values: readonly string[]): Row {
  return { key, values };
}

function valueRows(command: string, options: readonly OptionSyntax[]): Row[] {
  return options.flatMap(({ names, values }) =>
    values === undefined
      ? []
      : names.map((name) => row(`${command} ${name}`, typeof values === "string" ? [] : values)),
  );
}

function printRow({ key, values }: Row): string {
  return `    ${quoteShell(key)}) values=${quoteShell(values.join(" "))} ;;`;
}

function listNames(options: readonly OptionSyntax[]): string[] {
  return options.flatMap(({ names }) => names);
}
