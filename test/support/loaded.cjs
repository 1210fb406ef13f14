// `node --require` this: at its end, the process prints the files and the modules of Node that it loaded, on standard error.
process.on("exit", () => {
  const files = Object.keys(require.cache).filter((file) => file !== __filename);
  const builtins = process.moduleLoadList.filter((name) => name.startsWith("NativeModule ")).length;
  require("node:fs").writeSync(2, JSON.stringify({ files, builtins }));
});
