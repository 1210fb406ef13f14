// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const hasProfileShape = validate21;
function validate165(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
function validate22(data) {
  let errors = 0;
  return typeof data != "string" && errors++, validate165(data) || errors++, errors === 0;
}
function validate168(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data !== "1.0" && errors++, errors === 0;
}
function validate171(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data !== "oidc_federation" && errors++, errors === 0;
}
function validate29(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
const pattern0 = new RegExp("^fdrl_[0-9A-Za-z]+$", "u");
function validate173(data) {
  let errors = 0;
  return validate29(data) || errors++, typeof data == "string" && pattern0.test(data) || errors++, errors === 0;
}
const pattern2 = new RegExp("^svac_[0-9A-Za-z]+$", "u");
function validate176(data) {
  let errors = 0;
  return validate29(data) || errors++, typeof data == "string" && pattern2.test(data) || errors++, errors === 0;
}
function validate180(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data !== "file" && errors++, errors === 0;
}
function validate182(data) {
  let errors = 0;
  return validate29(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate179(data) {
  let errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  errors === _errs2 && (isMapping(data) ? data.source !== void 0 && data.source !== "file" && errors++ : errors++);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, _valid0) {
    const _errs5 = errors;
    if (isMapping(data)) {
      data.path === void 0 && errors++;
      for (const key0 in data)
        key0 === "source" || key0 === "path" || errors++;
      data.source !== void 0 && (validate180(data.source) || errors++), data.path !== void 0 && (validate182(data.path) || errors++);
    } else
      errors++;
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, isMapping(data) ? (data.source === void 0 && errors++, data.source !== void 0 && (validate180(data.source) || errors++), data.path !== void 0 && (validate182(data.path) || errors++)) : errors++, errors === 0;
}
function validate188(data) {
  let errors = 0;
  return typeof data != "string" && errors++, validate165(data) || errors++, errors === 0;
}
function validate191(data) {
  let errors = 0;
  return typeof data != "string" && errors++, validate165(data) || errors++, errors === 0;
}
function validate170(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.type === void 0 && errors++;
    for (const key0 in data)
      key0 === "type" || key0 === "federation_rule_id" || key0 === "service_account_id" || key0 === "identity_token" || key0 === "scope" || key0 === "credentials_path" || errors++;
    data.type !== void 0 && (validate171(data.type) || errors++), data.federation_rule_id !== void 0 && (validate173(data.federation_rule_id) || errors++), data.service_account_id !== void 0 && (validate176(data.service_account_id) || errors++), data.identity_token !== void 0 && (validate179(data.identity_token) || errors++), data.scope !== void 0 && (validate188(data.scope) || errors++), data.credentials_path !== void 0 && (validate191(data.credentials_path) || errors++);
  } else
    errors++;
  return errors === 0;
}
const pattern1 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
function validate195(data) {
  let errors = 0;
  return validate29(data) || errors++, typeof data == "string" && pattern1.test(data) || errors++, errors === 0;
}
const pattern3 = new RegExp("^(wrkspc_[0-9A-Za-z]+|default)$", "u");
function validate198(data) {
  let errors = 0;
  return validate29(data) || errors++, typeof data == "string" && pattern3.test(data) || errors++, errors === 0;
}
const pattern8 = new RegExp("^https?://[^\\s]+$", "u");
function validate201(data) {
  let errors = 0;
  return validate165(data) || errors++, typeof data == "string" && pattern8.test(data) || errors++, errors === 0;
}
function validate21(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.authentication === void 0 && errors++;
    for (const key0 in data)
      key0 === "$schema" || key0 === "version" || key0 === "authentication" || key0 === "organization_id" || key0 === "workspace_id" || key0 === "base_url" || errors++;
    data.$schema !== void 0 && (validate22(data.$schema) || errors++), data.version !== void 0 && (validate168(data.version) || errors++), data.authentication !== void 0 && (validate170(data.authentication) || errors++), data.organization_id !== void 0 && (validate195(data.organization_id) || errors++), data.workspace_id !== void 0 && (validate198(data.workspace_id) || errors++), data.base_url !== void 0 && (validate201(data.base_url) || errors++);
  } else
    errors++;
  return errors === 0;
}
export {
  hasProfileShape
};
