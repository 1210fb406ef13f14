// Completion in fish: a line for each thing that can be typed.
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

/** The flag says that there are no files: `-x` for an option, which then also takes a value. */
function printValues(values: Values, exclusive: "-f" | "-x"): string {
  if (values === "files") return exclusive === "-x" ? "-r -F" : "-F";
  return values === "unknown" ? exclusive : `${exclusive} -a ${quote(values.join(" "))}`;
}

/** Between single quotes, fish gives a meaning to quotes and backslashes only. */
function quote(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
