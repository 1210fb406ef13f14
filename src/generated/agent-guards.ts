// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const hasAgentShape = validate21;
function validate26(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data !== "workload_identity_federation" && errors++, errors === 0;
}
function validate30(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
const pattern0 = new RegExp("^fdrl_[0-9A-Za-z]+$", "u");
function validate29(data) {
  let errors = 0;
  return validate30(data) || errors++, typeof data == "string" && pattern0.test(data) || errors++, errors === 0;
}
const pattern1 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
function validate33(data) {
  let errors = 0;
  return validate30(data) || errors++, typeof data == "string" && pattern1.test(data) || errors++, errors === 0;
}
const pattern2 = new RegExp("^svac_[0-9A-Za-z]+$", "u");
function validate36(data) {
  let errors = 0;
  return validate30(data) || errors++, typeof data == "string" && pattern2.test(data) || errors++, errors === 0;
}
const pattern3 = new RegExp("^(wrkspc_[0-9A-Za-z]+|default)$", "u");
function validate39(data) {
  let errors = 0;
  return validate30(data) || errors++, typeof data == "string" && pattern3.test(data) || errors++, errors === 0;
}
function validate44(data) {
  let errors = 0;
  return validate30(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate43(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.file === void 0 && errors++;
    for (const key0 in data)
      key0 !== "file" && errors++;
    data.file !== void 0 && (validate44(data.file) || errors++);
  } else
    errors++;
  return errors === 0;
}
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate49(data) {
  let errors = 0;
  return validate30(data) || errors++, typeof data == "string" && pattern4.test(data) || errors++, errors === 0;
}
function validate48(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.env === void 0 && errors++;
    for (const key0 in data)
      key0 !== "env" && errors++;
    data.env !== void 0 && (validate49(data.env) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate55(data) {
  let errors = 0;
  return validate30(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate54(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate55(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
function validate53(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.command === void 0 && errors++;
    for (const key0 in data)
      key0 !== "command" && errors++;
    data.command !== void 0 && (validate54(data.command) || errors++);
  } else
    errors++;
  return errors === 0;
}
const pattern5 = new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|\\$[^\\s/])", "u");
function validate61(data) {
  let errors = 0;
  return validate30(data) || errors++, typeof data == "string" && pattern5.test(data) || errors++, errors === 0;
}
function validate65(data) {
  let errors = 0;
  return validate30(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate64(data) {
  let errors = 0;
  if (isMapping(data))
    for (const key0 in data)
      validate65(data[key0]) || errors++;
  else
    errors++;
  return errors === 0;
}
function validate69(data) {
  let errors = 0;
  return validate30(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate60(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.url === void 0 && errors++;
    for (const key0 in data)
      key0 === "url" || key0 === "headers" || key0 === "response_field" || errors++;
    data.url !== void 0 && (validate61(data.url) || errors++), data.headers !== void 0 && (validate64(data.headers) || errors++), data.response_field !== void 0 && (validate69(data.response_field) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate42(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !1, passing0 = null;
  const _errs1 = errors;
  validate43(data) || errors++;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  const _errs2 = errors;
  validate48(data) || errors++;
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    const _errs3 = errors;
    validate53(data) || errors++;
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      const _errs4 = errors;
      validate60(data) || errors++;
      var _valid0 = _errs4 === errors;
      _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 3]) : _valid0 && (valid0 = !0, passing0 = 3);
    }
  }
  return valid0 ? errors = _errs0 : errors++, errors === 0;
}
function validate28(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.federation_rule_id === void 0 && errors++, data.organization_id === void 0 && errors++, data.identity_token === void 0 && errors++;
    for (const key0 in data)
      key0 === "federation_rule_id" || key0 === "organization_id" || key0 === "service_account_id" || key0 === "workspace_id" || key0 === "identity_token" || errors++;
    data.federation_rule_id !== void 0 && (validate29(data.federation_rule_id) || errors++), data.organization_id !== void 0 && (validate33(data.organization_id) || errors++), data.service_account_id !== void 0 && (validate36(data.service_account_id) || errors++), data.workspace_id !== void 0 && (validate39(data.workspace_id) || errors++), data.identity_token !== void 0 && (validate42(data.identity_token) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate166(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.type === void 0 && errors++, data.workload_identity_federation === void 0 && errors++;
    for (const key0 in data)
      key0 === "type" || key0 === "workload_identity_federation" || errors++;
    data.type !== void 0 && (validate26(data.type) || errors++), data.workload_identity_federation !== void 0 && (validate28(data.workload_identity_federation) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate23(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && data.auth !== void 0 && (validate166(data.auth) || errors++), errors === 0;
}
function validate22(data) {
  let errors = 0;
  if (typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data))
    for (const key0 in data)
      validate23(data[key0]) || errors++;
  return errors === 0;
}
function validate173(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && data.auth !== void 0 && (validate166(data.auth) || errors++), errors === 0;
}
function validate172(data) {
  let errors = 0;
  if (typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data))
    for (const key0 in data)
      validate173(data[key0]) || errors++;
  return errors === 0;
}
function validate178(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, errors === 0;
}
function validate177(data) {
  let errors = 0;
  if (typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data))
    for (const key0 in data)
      validate178(data[key0]) || errors++;
  return errors === 0;
}
function validate21(data) {
  let errors = 0;
  return isMapping(data) ? (data.providers !== void 0 && (validate22(data.providers) || errors++), data.models !== void 0 && (validate172(data.models) || errors++), data.agents !== void 0 && (validate177(data.agents) || errors++)) : errors++, errors === 0;
}
const isAgentAuth = validate181;
function validate181(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.type === void 0 && errors++, data.workload_identity_federation === void 0 && errors++;
    for (const key0 in data)
      key0 === "type" || key0 === "workload_identity_federation" || errors++;
    data.type !== void 0 && (validate26(data.type) || errors++), data.workload_identity_federation !== void 0 && (validate28(data.workload_identity_federation) || errors++);
  } else
    errors++;
  return errors === 0;
}
export {
  hasAgentShape,
  isAgentAuth
};
