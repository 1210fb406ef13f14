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
const pattern0 = new RegExp("^$|\\$[($]|\\{\\{", "u");
function validate32(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, typeof data == "string" && (pattern0.test(data) || errors++), errors === 0;
}
function validate40(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
const pattern1 = new RegExp("^fdrl_[0-9A-Za-z]+$", "u");
function validate176(data) {
  let errors = 0;
  return validate40(data) || errors++, typeof data == "string" && pattern1.test(data) || errors++, errors === 0;
}
function validate31(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate32(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate176(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate30(data) {
  let errors = 0;
  return isMapping(data) ? data.value !== void 0 && (validate31(data.value) || errors++) : errors++, errors === 0;
}
const pattern2 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
function validate184(data) {
  let errors = 0;
  return validate40(data) || errors++, typeof data == "string" && pattern2.test(data) || errors++, errors === 0;
}
function validate182(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate32(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate184(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate181(data) {
  let errors = 0;
  return isMapping(data) ? data.value !== void 0 && (validate182(data.value) || errors++) : errors++, errors === 0;
}
const pattern3 = new RegExp("^svac_[0-9A-Za-z]+$", "u");
function validate192(data) {
  let errors = 0;
  return validate40(data) || errors++, typeof data == "string" && pattern3.test(data) || errors++, errors === 0;
}
function validate190(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate32(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate192(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate189(data) {
  let errors = 0;
  return isMapping(data) ? data.value !== void 0 && (validate190(data.value) || errors++) : errors++, errors === 0;
}
const pattern4 = new RegExp("^(wrkspc_[0-9A-Za-z]+|default)$", "u");
function validate200(data) {
  let errors = 0;
  return validate40(data) || errors++, typeof data == "string" && pattern4.test(data) || errors++, errors === 0;
}
function validate198(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate32(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs2 = errors;
    validate200(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate197(data) {
  let errors = 0;
  return isMapping(data) ? data.value !== void 0 && (validate198(data.value) || errors++) : errors++, errors === 0;
}
function validate206(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, errors === 0;
}
function validate205(data) {
  let errors = 0;
  return isMapping(data) ? data.value !== void 0 && (validate206(data.value) || errors++) : errors++, errors === 0;
}
function validate209(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, errors === 0;
}
function validate211(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  typeof data != "object" && typeof data != "string" && errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, !_valid0) {
    const _errs3 = errors;
    typeof data != "string" && errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate29(data) {
  let errors = 0;
  typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (errors === _errs3)
    if (isMapping(data)) {
      let missing0;
      (data.name === void 0 && (missing0 = "name") || data.name !== void 0 && data.name !== "ANTHROPIC_FEDERATION_RULE_ID") && errors++;
    } else
      errors++;
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, _valid0) {
    const _errs6 = errors;
    validate30(data) || errors++;
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  valid1 || errors++;
  const _errs8 = errors;
  let valid3 = !0;
  const _errs9 = errors;
  if (errors === _errs9)
    if (isMapping(data)) {
      let missing1;
      (data.name === void 0 && (missing1 = "name") || data.name !== void 0 && data.name !== "ANTHROPIC_ORGANIZATION_ID") && errors++;
    } else
      errors++;
  var _valid1 = _errs9 === errors;
  if (errors = _errs8, _valid1) {
    const _errs12 = errors;
    validate181(data) || errors++;
    var _valid1 = _errs12 === errors;
    valid3 = _valid1;
  }
  valid3 || errors++;
  const _errs14 = errors;
  let valid5 = !0;
  const _errs15 = errors;
  if (errors === _errs15)
    if (isMapping(data)) {
      let missing2;
      (data.name === void 0 && (missing2 = "name") || data.name !== void 0 && data.name !== "ANTHROPIC_SERVICE_ACCOUNT_ID") && errors++;
    } else
      errors++;
  var _valid2 = _errs15 === errors;
  if (errors = _errs14, _valid2) {
    const _errs18 = errors;
    validate189(data) || errors++;
    var _valid2 = _errs18 === errors;
    valid5 = _valid2;
  }
  valid5 || errors++;
  const _errs20 = errors;
  let valid7 = !0;
  const _errs21 = errors;
  if (errors === _errs21)
    if (isMapping(data)) {
      let missing3;
      (data.name === void 0 && (missing3 = "name") || data.name !== void 0 && data.name !== "ANTHROPIC_WORKSPACE_ID") && errors++;
    } else
      errors++;
  var _valid3 = _errs21 === errors;
  if (errors = _errs20, _valid3) {
    const _errs24 = errors;
    validate197(data) || errors++;
    var _valid3 = _errs24 === errors;
    valid7 = _valid3;
  }
  valid7 || errors++;
  const _errs26 = errors;
  let valid9 = !0;
  const _errs27 = errors;
  if (errors === _errs27)
    if (isMapping(data)) {
      let missing4;
      (data.name === void 0 && (missing4 = "name") || data.name !== void 0 && data.name !== "ANTHROPIC_IDENTITY_TOKEN_FILE") && errors++;
    } else
      errors++;
  var _valid4 = _errs27 === errors;
  if (errors = _errs26, _valid4) {
    const _errs30 = errors;
    validate205(data) || errors++;
    var _valid4 = _errs30 === errors;
    valid9 = _valid4;
  }
  return valid9 || errors++, isMapping(data) && (data.name !== void 0 && (validate209(data.name) || errors++), data.value !== void 0 && (validate211(data.value) || errors++)), errors === 0;
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
function validate215(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, errors === 0;
}
function validate27(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && (data.env !== void 0 && (validate28(data.env) || errors++), data.volumeMounts !== void 0 && (validate215(data.volumeMounts) || errors++)), errors === 0;
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
function validate221(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, errors === 0;
}
function validate22(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && (data.template !== void 0 && (validate23(data.template) || errors++), data.jobTemplate !== void 0 && (validate23(data.jobTemplate) || errors++), data.initContainers !== void 0 && (validate26(data.initContainers) || errors++), data.containers !== void 0 && (validate26(data.containers) || errors++), data.ephemeralContainers !== void 0 && (validate26(data.ephemeralContainers) || errors++), data.volumes !== void 0 && (validate221(data.volumes) || errors++)), errors === 0;
}
function validate225(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && data.spec !== void 0 && (validate22(data.spec) || errors++), errors === 0;
}
function validate224(data) {
  let errors = 0;
  if (typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate225(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate21(data) {
  let errors = 0;
  return isMapping(data) ? (data.spec !== void 0 && (validate22(data.spec) || errors++), data.items !== void 0 && (validate224(data.items) || errors++)) : errors++, errors === 0;
}
export {
  hasKubernetesShape
};
