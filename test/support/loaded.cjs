// For `node --require`: makes a process print on standard error which files and how many modules of Node it loaded.
process.on("exit", () => {
  const files = Object.keys(require.cache).filter((file) => file !== __filename);
  const builtins = process.moduleLoadList.filter((name) => name.startsWith("NativeModule ")).length;
  require("node:fs").writeSync(2, JSON.stringify({ files, builtins }));
});
