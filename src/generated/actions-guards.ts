// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const hasActionsShape = validate21;
const pattern0 = new RegExp("\\$\\{\\{|^$", "u");
function validate24(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, typeof data == "string" && (pattern0.test(data) || errors++), errors === 0;
}
function validate32(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
const pattern1 = new RegExp("^fdrl_[0-9A-Za-z]+$", "u");
function validate168(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" && pattern1.test(data) || errors++, errors === 0;
}
function validate23(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate24(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate168(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
const pattern2 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
function validate174(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" && pattern2.test(data) || errors++, errors === 0;
}
function validate172(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate24(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate174(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
const pattern3 = new RegExp("^svac_[0-9A-Za-z]+$", "u");
function validate180(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" && pattern3.test(data) || errors++, errors === 0;
}
function validate178(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate24(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate180(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
const pattern4 = new RegExp("^(wrkspc_[0-9A-Za-z]+|default)$", "u");
function validate186(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" && pattern4.test(data) || errors++, errors === 0;
}
function validate184(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate24(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate186(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate190(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, errors === 0;
}
function validate22(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && (data.ANTHROPIC_FEDERATION_RULE_ID !== void 0 && (validate23(data.ANTHROPIC_FEDERATION_RULE_ID) || errors++), data.ANTHROPIC_ORGANIZATION_ID !== void 0 && (validate172(data.ANTHROPIC_ORGANIZATION_ID) || errors++), data.ANTHROPIC_SERVICE_ACCOUNT_ID !== void 0 && (validate178(data.ANTHROPIC_SERVICE_ACCOUNT_ID) || errors++), data.ANTHROPIC_WORKSPACE_ID !== void 0 && (validate184(data.ANTHROPIC_WORKSPACE_ID) || errors++), data.ANTHROPIC_IDENTITY_TOKEN_FILE !== void 0 && (validate190(data.ANTHROPIC_IDENTITY_TOKEN_FILE) || errors++)), errors === 0;
}
const pattern14 = new RegExp("^[Aa]nthropics/[Cc]laude-[Cc]ode-([Aa]ction|[Bb]ase-[Aa]ction)(/base-action)?@", "u");
function validate198(data) {
  let errors = 0;
  return typeof data == "string" && pattern14.test(data) || errors++, errors === 0;
}
const pattern15 = new RegExp("\\$\\{\\{|^$|^\\s|\\s$", "u");
function validate203(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, typeof data == "string" && (pattern15.test(data) || errors++), errors === 0;
}
function validate202(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate203(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate168(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate207(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate203(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate174(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate211(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate203(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate180(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate215(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate203(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate186(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate219(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, errors === 0;
}
function validate221(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, errors === 0;
}
function validate201(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && (data.anthropic_federation_rule_id !== void 0 && (validate202(data.anthropic_federation_rule_id) || errors++), data.anthropic_organization_id !== void 0 && (validate207(data.anthropic_organization_id) || errors++), data.anthropic_service_account_id !== void 0 && (validate211(data.anthropic_service_account_id) || errors++), data.anthropic_workspace_id !== void 0 && (validate215(data.anthropic_workspace_id) || errors++), data.anthropic_oidc_audience !== void 0 && (validate219(data.anthropic_oidc_audience) || errors++), data.anthropic_api_key !== void 0 && (validate221(data.anthropic_api_key) || errors++), data.claude_code_oauth_token !== void 0 && (validate221(data.claude_code_oauth_token) || errors++)), errors === 0;
}
function validate200(data) {
  let errors = 0;
  return isMapping(data) ? data.with !== void 0 && (validate201(data.with) || errors++) : errors++, errors === 0;
}
function validate197(data) {
  let errors = 0;
  typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (isMapping(data)) {
      let missing0;
      data.uses === void 0 && (missing0 = "uses") ? errors++ : data.uses !== void 0 && (validate198(data.uses) || errors++);
    } else
      errors++;
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, _valid0) {
    const _errs5 = errors;
    validate200(data) || errors++;
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, isMapping(data) && data.env !== void 0 && (validate22(data.env) || errors++), errors === 0;
}
function validate196(data) {
  let errors = 0;
  if (typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate197(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate194(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && (data.env !== void 0 && (validate22(data.env) || errors++), data.steps !== void 0 && (validate196(data.steps) || errors++)), errors === 0;
}
function validate193(data) {
  let errors = 0;
  if (typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data))
    for (const key0 in data)
      validate194(data[key0]) || errors++;
  return errors === 0;
}
function validate231(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && data.steps !== void 0 && (validate196(data.steps) || errors++), errors === 0;
}
function validate21(data) {
  let errors = 0;
  return isMapping(data) ? (data.env !== void 0 && (validate22(data.env) || errors++), data.jobs !== void 0 && (validate193(data.jobs) || errors++), data.runs !== void 0 && (validate231(data.runs) || errors++)) : errors++, errors === 0;
}
export {
  hasActionsShape
};
