// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const isBaseline = validate21;
function validate22(data) {
  let errors = 0;
  return typeof data == "number" && isFinite(data) || errors++, data !== 1 && errors++, errors === 0;
}
function validate26(data) {
  let errors = 0;
  return typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate28(data) {
  let errors = 0;
  return typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
const pattern0 = new RegExp("^[0-9a-f]{16}$", "u");
function validate30(data) {
  let errors = 0;
  return typeof data == "string" && pattern0.test(data) || errors++, errors === 0;
}
function validate25(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.path === void 0 && errors++, data.code === void 0 && errors++, data.fingerprint === void 0 && errors++;
    for (const key0 in data)
      key0 === "path" || key0 === "code" || key0 === "fingerprint" || errors++;
    data.path !== void 0 && (validate26(data.path) || errors++), data.code !== void 0 && (validate28(data.code) || errors++), data.fingerprint !== void 0 && (validate30(data.fingerprint) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate24(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate25(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
function validate21(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.version === void 0 && errors++, data.findings === void 0 && errors++;
    for (const key0 in data)
      key0 === "version" || key0 === "findings" || errors++;
    data.version !== void 0 && (validate22(data.version) || errors++), data.findings !== void 0 && (validate24(data.findings) || errors++);
  } else
    errors++;
  return errors === 0;
}
export {
  isBaseline
};
