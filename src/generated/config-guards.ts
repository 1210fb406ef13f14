// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const hasConfigShape = validate21;
function validate23(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data === "off" || data === "note" || data === "warning" || data === "error" || errors++, errors === 0;
}
function validate22(data) {
  let errors = 0;
  if (isMapping(data))
    for (const key0 in data)
      validate23(data[key0]) || errors++;
  else
    errors++;
  return errors === 0;
}
function validate26(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data === "awf" || data === "awf-config" || data === "gh-aw" || data === "anthropic-env" || data === "anthropic-profile" || data === "claude-code-action" || data === "docker-agent" || data === "gateway" || data === "kubernetes" || errors++, errors === 0;
}
function validate30(data) {
  let errors = 0;
  return typeof data == "string" ? (data.length > 1024 && errors++, data.length < 1 && errors++) : errors++, errors === 0;
}
function validate29(data) {
  let errors = 0;
  return typeof data != "string" && errors++, validate30(data) || errors++, errors === 0;
}
function validate28(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate29(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
function validate36(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate29(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
function validate35(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.files === void 0 && errors++;
    for (const key0 in data)
      key0 === "files" || key0 === "rules" || key0 === "target" || errors++;
    data.files !== void 0 && (validate36(data.files) || errors++), data.rules !== void 0 && (validate22(data.rules) || errors++), data.target !== void 0 && (validate26(data.target) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate34(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate35(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
function validate44(data) {
  let errors = 0;
  return typeof data != "string" && errors++, validate30(data) || errors++, errors === 0;
}
function validate43(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate44(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
function validate21(data) {
  let errors = 0;
  if (!isMapping(data) && data !== null && errors++, isMapping(data)) {
    for (const key0 in data)
      key0 === "rules" || key0 === "target" || key0 === "ignore" || key0 === "overrides" || key0 === "federationRules" || errors++;
    data.rules !== void 0 && (validate22(data.rules) || errors++), data.target !== void 0 && (validate26(data.target) || errors++), data.ignore !== void 0 && (validate28(data.ignore) || errors++), data.overrides !== void 0 && (validate34(data.overrides) || errors++), data.federationRules !== void 0 && (validate43(data.federationRules) || errors++);
  }
  return errors === 0;
}
export {
  hasConfigShape
};
