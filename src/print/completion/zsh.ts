// Completion in zsh, with its `_arguments`. The script is a file `_wifc` in `$fpath`, or is loaded in .zshrc.
import { type OptionSyntax, type ProgramSyntax, type Values, quoteShell } from "./syntax.ts";

export function printZsh({ name, options, commands }: ProgramSyntax): string {
  const described = commands.map((command) => quoteShell(`${command.name}:${command.description}`));
  const branches = commands.map(
    (command) => `        ${command.name})
          _arguments -s ${[...command.options.map(printOption), quoteShell(`*:file:${printAction(command.values)}`)].join(" \\\n            ")}
          ;;`,
  );
  return `#compdef ${name}
# zsh completion for ${name}. Load it in .zshrc, after compinit: eval "$(${name} completion zsh)"
_${name}() {
  local curcontext=$curcontext state line
  local -a commands
  commands=(
    ${described.join("\n    ")}
  )
  _arguments -C ${options.map(printOption).join(" \\\n    ")} \\
    '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $line[1] in
${branches.join("\n")}
      esac
      ;;
  esac
}
if [ "$funcstack[1]" = _${name} ]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

/** Prints one specification per name. `*` lets the option be repeated, and `=` lets its value follow an equals sign. */
function printOption({ names, description, values }: OptionSyntax): string {
  const text = description.replaceAll(/[[\]:\\]/g, String.raw`\$&`);
  return names
    .map((each) => {
      const flag = values !== undefined && each.startsWith("--") ? `${each}=` : each;
      return quoteShell(`*${flag}[${text}]${values === undefined ? "" : `:value:${printAction(values)}`}`);
    })
    .join(" ");
}

function printAction(values: Values): string {
  if (values === "files") return "_files";
  return values === "unknown" ? " " : `(${values.join(" ")})`;
}
