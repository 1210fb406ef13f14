// Files that a search looks at and leaves alone: manifests and workflows without a sign-in, of a usual size.
import { createRandom, printWords, type Random } from "./agent-text.ts";

function repeat(count: number, print: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => print(index)).join("");
}

export function manifestText(number: number): string {
  const random: Random = createRandom(number);
  const name = `service-${number}`;
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels:
    app.kubernetes.io/name: ${name}
spec:
  selector:
    matchLabels: { app: ${name} }
  template:
    metadata:
      labels: { app: ${name} }
    spec:
      containers:
        - name: main
          image: registry.example/${name}:1.${number % 9}
          env:
${repeat(12, (index) => `            - name: SETTING_${index}\n              value: "${printWords(random, 4)}"\n`)}---
apiVersion: v1
kind: Service
metadata:
  name: ${name}
spec:
  selector: { app: ${name} }
  ports:
    - port: 80
      targetPort: 8080
`;
}

export function workflowText(number: number): string {
  const random: Random = createRandom(number);
  return `name: ${printWords(random, 3)}
on:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  build-${number}:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
${repeat(12, () => `      - run: |\n          echo "${printWords(random, 10)}"\n`)}`;
}
