// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const hasGatewayShape = validate21;
const pattern0 = new RegExp("^(federation[-_]?[Rr]ule|organization|service[-_]?[Aa]ccount|workspace)[-_]?[Ii]d$|^identity[-_]?[Tt]oken([-_]?[Ff]ile)?$", "u");
function validate26(data) {
  let errors = 0;
  return typeof data == "string" && pattern0.test(data) || errors++, errors === 0;
}
function validate25(data) {
  let errors = 0;
  isMapping(data) || errors++;
  const _errs1 = errors, _errs2 = errors;
  if (isMapping(data))
    for (const key0 in data) {
      const _errs3 = errors, _errs4 = errors, _errs5 = errors;
      validate26(key0) || errors++;
      var valid2 = _errs5 === errors;
      valid2 ? errors++ : errors = _errs4;
      var valid1 = _errs3 === errors;
      if (!valid1) {
        errors++;
        break;
      }
    }
  var valid0 = _errs2 === errors;
  return valid0 ? errors++ : errors = _errs1, errors === 0;
}
function validate24(data) {
  let errors = 0;
  if (isMapping(data)) {
    if (data.auth === void 0 && errors++, data.provider !== void 0) {
      let data0 = data.provider;
      const _errs2 = errors, _errs3 = errors;
      data0 === "anthropicAws" || data0 === "bedrock" || data0 === "foundry" || data0 === "vertex" || errors++;
      var valid1 = _errs3 === errors;
      valid1 ? errors++ : errors = _errs2;
    }
    data.auth !== void 0 && (validate25(data.auth) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate30(data) {
  let errors = 0;
  isMapping(data) || errors++;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  isMapping(data) && data.api_key === void 0 && errors++;
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    isMapping(data) && data.oauth_token === void 0 && errors++;
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? errors = _errs1 : errors++, errors === 0;
}
function validate33(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data !== "anthropic" && errors++, errors === 0;
}
function validate35(data) {
  let errors = 0;
  return typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, typeof data == "string" && data.length < 1 && errors++, errors === 0;
}
function validate39(data) {
  return !0;
}
const pattern1 = new RegExp("\\$", "u");
function validate43(data) {
  let errors = 0;
  return typeof data == "string" && pattern1.test(data) || errors++, errors === 0;
}
function validate188(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
const pattern11 = new RegExp("^\\$\\{([A-Za-z_][A-Za-z0-9_]*|file:/[^}]+)\\}$", "u");
function validate45(data) {
  let errors = 0;
  return validate188(data) || errors++, typeof data == "string" && pattern11.test(data) || errors++, errors === 0;
}
function validate52(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
const pattern2 = new RegExp("^fdrl_[0-9A-Za-z]+$", "u");
function validate191(data) {
  let errors = 0;
  return validate52(data) || errors++, typeof data == "string" && pattern2.test(data) || errors++, errors === 0;
}
function validate42(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate43(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate45(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate191(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
const pattern3 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
function validate198(data) {
  let errors = 0;
  return validate52(data) || errors++, typeof data == "string" && pattern3.test(data) || errors++, errors === 0;
}
function validate195(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate43(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate45(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate198(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
const pattern4 = new RegExp("^svac_[0-9A-Za-z]+$", "u");
function validate205(data) {
  let errors = 0;
  return validate52(data) || errors++, typeof data == "string" && pattern4.test(data) || errors++, errors === 0;
}
function validate202(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate43(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate45(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate205(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
const pattern5 = new RegExp("^(wrkspc_[0-9A-Za-z]+|default)$", "u");
function validate212(data) {
  let errors = 0;
  return validate52(data) || errors++, typeof data == "string" && pattern5.test(data) || errors++, errors === 0;
}
function validate209(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate43(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate45(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate212(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
const pattern16 = new RegExp("^([^$]|\\$\\{([A-Za-z_][A-Za-z0-9_]*|file:/[^}]+)\\})*$", "u");
function validate216(data) {
  let errors = 0;
  return validate188(data) || errors++, typeof data == "string" ? (data.length < 1 && errors++, pattern16.test(data) || errors++) : errors++, errors === 0;
}
function validate37(data) {
  let errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  validate25(data) || errors++;
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, _valid0) {
    const _errs3 = errors;
    isMapping(data) && (data.federation_rule_id === void 0 && errors++, data.organization_id === void 0 && errors++, data.identity_token_file === void 0 && errors++, data.api_key !== void 0 && errors++, data.oauth_token !== void 0 && errors++);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (valid0 || errors++, isMapping(data)) {
    for (const key0 in data)
      key0 === "api_key" || key0 === "oauth_token" || key0 === "federation_rule_id" || key0 === "organization_id" || key0 === "service_account_id" || key0 === "workspace_id" || key0 === "identity_token_file" || errors++;
    data.api_key !== void 0 && (validate39(data.api_key) || errors++), data.oauth_token !== void 0 && (validate39(data.oauth_token) || errors++), data.federation_rule_id !== void 0 && (validate42(data.federation_rule_id) || errors++), data.organization_id !== void 0 && (validate195(data.organization_id) || errors++), data.service_account_id !== void 0 && (validate202(data.service_account_id) || errors++), data.workspace_id !== void 0 && (validate209(data.workspace_id) || errors++), data.identity_token_file !== void 0 && (validate216(data.identity_token_file) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate32(data) {
  let errors = 0;
  return isMapping(data) ? (data.provider === void 0 && errors++, data.provider !== void 0 && (validate33(data.provider) || errors++), data.name !== void 0 && (validate35(data.name) || errors++), data.auth !== void 0 && (validate37(data.auth) || errors++)) : errors++, errors === 0;
}
function validate221(data) {
  let errors = 0;
  return isMapping(data) ? (data.provider === void 0 && errors++, data.provider !== void 0 && (validate33(data.provider) || errors++), data.name !== void 0 && (validate35(data.name) || errors++), data.auth !== void 0 && (validate37(data.auth) || errors++), data.federation_rule_id !== void 0 && errors++, data.organization_id !== void 0 && errors++, data.service_account_id !== void 0 && errors++, data.workspace_id !== void 0 && errors++, data.identity_token_file !== void 0 && errors++) : errors++, errors === 0;
}
function validate23(data) {
  let errors = 0;
  typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors, _errs3 = errors;
  let valid1 = !1;
  const _errs4 = errors;
  if (errors === _errs4)
    if (isMapping(data)) {
      let missing0;
      (data.provider === void 0 && (missing0 = "provider") || data.provider !== void 0 && data.provider !== "anthropic") && errors++;
    } else
      errors++;
  var _valid1 = _errs4 === errors;
  if (valid1 = valid1 || _valid1, !valid1) {
    const _errs7 = errors;
    validate24(data) || errors++;
    var _valid1 = _errs7 === errors;
    valid1 = valid1 || _valid1;
  }
  valid1 ? errors = _errs3 : errors++;
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, _valid0) {
    const _errs8 = errors, _errs9 = errors;
    let valid3 = !0;
    const _errs10 = errors;
    if (errors === _errs10)
      if (isMapping(data)) {
        let missing1;
        data.auth === void 0 && (missing1 = "auth") ? errors++ : data.auth !== void 0 && (validate30(data.auth) || errors++);
      } else
        errors++;
    var _valid2 = _errs10 === errors;
    errors = _errs9;
    let ifClause0;
    if (_valid2) {
      const _errs13 = errors;
      validate32(data) || errors++;
      var _valid2 = _errs13 === errors;
      valid3 = _valid2, ifClause0 = "then";
    } else {
      const _errs14 = errors;
      validate221(data) || errors++;
      var _valid2 = _errs14 === errors;
      valid3 = _valid2, ifClause0 = "else";
    }
    valid3 || errors++;
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate22(data) {
  let errors = 0;
  if (typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate23(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate21(data) {
  let errors = 0;
  return isMapping(data) ? data.upstreams !== void 0 && (validate22(data.upstreams) || errors++) : errors++, errors === 0;
}
export {
  hasGatewayShape
};
