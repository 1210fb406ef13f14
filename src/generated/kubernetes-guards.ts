// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const hasKubernetesShape = validate21;
const wrapper0 = { validate: validate22 };
function validate23(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && data.spec !== void 0 && (wrapper0.validate(data.spec) || errors++), errors === 0;
}
function validate29(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, errors === 0;
}
function validate28(data) {
  let errors = 0;
  if (typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate29(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate27(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && data.env !== void 0 && (validate28(data.env) || errors++), errors === 0;
}
function validate26(data) {
  let errors = 0;
  if (typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate27(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate22(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && (data.template !== void 0 && (validate23(data.template) || errors++), data.jobTemplate !== void 0 && (validate23(data.jobTemplate) || errors++), data.initContainers !== void 0 && (validate26(data.initContainers) || errors++), data.containers !== void 0 && (validate26(data.containers) || errors++)), errors === 0;
}
function validate21(data) {
  let errors = 0;
  return isMapping(data) ? data.spec !== void 0 && (validate22(data.spec) || errors++) : errors++, errors === 0;
}
export {
  hasKubernetesShape
};
