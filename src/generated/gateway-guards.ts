// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const hasGatewayShape = validate21;
function validate26(data) {
  let errors = 0;
  isMapping(data) || errors++;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  isMapping(data) && data.federation_rule_id === void 0 && errors++;
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    isMapping(data) && data.organization_id === void 0 && errors++;
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      const _errs4 = errors;
      isMapping(data) && data.service_account_id === void 0 && errors++;
      var _valid0 = _errs4 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        const _errs5 = errors;
        isMapping(data) && data.workspace_id === void 0 && errors++;
        var _valid0 = _errs5 === errors;
        if (valid0 = valid0 || _valid0, !valid0) {
          const _errs6 = errors;
          isMapping(data) && data.identity_token_file === void 0 && errors++;
          var _valid0 = _errs6 === errors;
          valid0 = valid0 || _valid0;
        }
      }
    }
  }
  return valid0 ? errors = _errs1 : errors++, errors === 0;
}
function validate28(data) {
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
function validate30(data) {
  return !0;
}
function validate177(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
const pattern9 = new RegExp("^\\$\\{([A-Za-z_][A-Za-z0-9_]*|file:/[^}]+)\\}$", "u");
function validate34(data) {
  let errors = 0;
  return validate177(data) || errors++, typeof data == "string" && pattern9.test(data) || errors++, errors === 0;
}
function validate41(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
const pattern0 = new RegExp("^fdrl_[0-9A-Za-z]+$", "u");
function validate180(data) {
  let errors = 0;
  return validate41(data) || errors++, typeof data == "string" && pattern0.test(data) || errors++, errors === 0;
}
function validate33(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate34(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate180(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
const pattern1 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
function validate186(data) {
  let errors = 0;
  return validate41(data) || errors++, typeof data == "string" && pattern1.test(data) || errors++, errors === 0;
}
function validate184(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate34(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate186(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
const pattern2 = new RegExp("^svac_[0-9A-Za-z]+$", "u");
function validate192(data) {
  let errors = 0;
  return validate41(data) || errors++, typeof data == "string" && pattern2.test(data) || errors++, errors === 0;
}
function validate190(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate34(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate192(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
const pattern3 = new RegExp("^(wrkspc_[0-9A-Za-z]+|default)$", "u");
function validate198(data) {
  let errors = 0;
  return validate41(data) || errors++, typeof data == "string" && pattern3.test(data) || errors++, errors === 0;
}
function validate196(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate34(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate198(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate202(data) {
  let errors = 0;
  return validate41(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate25(data) {
  let errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  validate26(data) || errors++;
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, _valid0) {
    const _errs3 = errors, _errs4 = errors, _errs5 = errors;
    validate28(data) || errors++;
    var valid1 = _errs5 === errors;
    valid1 ? errors++ : errors = _errs4, isMapping(data) && (data.federation_rule_id === void 0 && errors++, data.organization_id === void 0 && errors++, data.identity_token_file === void 0 && errors++);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (valid0 || errors++, isMapping(data)) {
    for (const key0 in data)
      key0 === "api_key" || key0 === "oauth_token" || key0 === "federation_rule_id" || key0 === "organization_id" || key0 === "service_account_id" || key0 === "workspace_id" || key0 === "identity_token_file" || errors++;
    data.api_key !== void 0 && (validate30(data.api_key) || errors++), data.oauth_token !== void 0 && (validate30(data.oauth_token) || errors++), data.federation_rule_id !== void 0 && (validate33(data.federation_rule_id) || errors++), data.organization_id !== void 0 && (validate184(data.organization_id) || errors++), data.service_account_id !== void 0 && (validate190(data.service_account_id) || errors++), data.workspace_id !== void 0 && (validate196(data.workspace_id) || errors++), data.identity_token_file !== void 0 && (validate202(data.identity_token_file) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate24(data) {
  let errors = 0;
  return isMapping(data) ? data.auth !== void 0 && (validate25(data.auth) || errors++) : errors++, errors === 0;
}
function validate23(data) {
  let errors = 0;
  typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (isMapping(data)) {
      let missing0;
      (data.provider === void 0 && (missing0 = "provider") || data.provider !== void 0 && data.provider !== "anthropic") && errors++;
    } else
      errors++;
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, _valid0) {
    const _errs5 = errors;
    validate24(data) || errors++;
    var _valid0 = _errs5 === errors;
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
