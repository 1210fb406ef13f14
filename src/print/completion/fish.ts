// Completion in fish: one line for each command, option and argument.
import type { OptionSyntax, ProgramSyntax, Values } from "./syntax.ts";

export function printFish({ name, options, commands }: ProgramSyntax): string {
  const line = (condition: string, rest: string) => `complete -c ${name} -n ${quote(condition)} ${rest}`;
  const root = `not __fish_seen_subcommand_from ${commands.map((command) => command.name).join(" ")}`;
  const lines = [
    ...commands.map((command) => line(root, `-f -a ${command.name} -d ${quote(command.description)}`)),
    ...options.map((option) => line(root, `-f ${printOption(option)}`)),
    ...commands.flatMap((command) => {
      const condition = `__fish_seen_subcommand_from ${command.name}`;
      return [
        ...command.options.map((option) => line(condition, printOption(option))),
        line(condition, printValues(command.values, "-f")),
      ];
    }),
  ];
  return `# fish completion for ${name}. Write it to ~/.config/fish/completions/${name}.fish
${lines.join("\n")}
`;
}

function printOption({ names, description, values }: OptionSyntax): string {
  const flags = names.map((each) => (each.startsWith("--") ? `-l ${each.slice(2)}` : `-s ${each.slice(1)}`));
  return [...flags, `-d ${quote(description)}`, ...(values === undefined ? [] : [printValues(values, "-x")])].join(" ");
}

/** `exclusive` is the flag that excludes files: `-f`, or `-x` for an option, which also requires a value. */
function printValues(values: Values, exclusive: "-f" | "-x"): string {
  if (values === "files") return exclusive === "-x" ? "-r -F" : "-F";
  return values === "unknown" ? exclusive : `${exclusive} -a ${quote(values.join(" "))}`;
}

/** Between single quotes, only quotes and backslashes are special to fish. */
function quote(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
