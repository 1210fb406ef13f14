// `npm run fuzz:plain -- --documents N --seed S`: the plain reader against the full one, on more mutants than the tests have time for.
import { parseArgs } from "node:util";
import { compareMutants } from "./plain-differential.ts";

const { values } = parseArgs({
  options: { documents: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const { documents, accepted, quick, differences } = compareMutants(Number(values.documents), Number(values.seed));
const print = (line: string) => process.stdout.write(`${line}\n`);
for (const { source, what } of differences.slice(0, 10))
  print(`${what}: ${source.name} ${JSON.stringify(source.text)}`);
const share = (count: number) => `${count} (${((100 * count) / documents).toFixed(1)} %)`;
print(
  `seed ${values.seed}: ${documents} documents, ${share(accepted)} read, ${share(quick)} silent, ${differences.length} differences`,
);
process.exitCode = differences.length > 0 ? 1 : 0;
