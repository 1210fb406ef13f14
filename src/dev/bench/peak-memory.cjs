// `node --require` this: at its end, the process prints the most memory that it has had, in bytes. What the kernel counts for a child
// begins with its parent's memory, except in /proc.
process.on("exit", () => {
  const fs = require("node:fs");
  const status = fs.existsSync("/proc/self/status") ? fs.readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
  fs.writeSync(2, `peak: ${kilobytes * 1024}`);
});
