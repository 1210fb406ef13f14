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
function validate49(data) {
  let errors = 0;
  return typeof data != "boolean" && errors++, errors === 0;
}
function validate51(data) {
  let errors = 0;
  return typeof data != "boolean" && errors++, errors === 0;
}
const pattern0 = new RegExp("\\$\\{", "u");
function validate56(data) {
  let errors = 0;
  return typeof data == "string" && pattern0.test(data) || errors++, errors === 0;
}
function validate65(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
const pattern1 = new RegExp("^fdrl_[0-9A-Za-z]+$", "u");
function validate201(data) {
  let errors = 0;
  return validate65(data) || errors++, typeof data == "string" && pattern1.test(data) || errors++, errors === 0;
}
function validate55(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate56(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate30(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate201(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
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
const pattern2 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
function validate210(data) {
  let errors = 0;
  return validate65(data) || errors++, typeof data == "string" && pattern2.test(data) || errors++, errors === 0;
}
function validate207(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate56(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate30(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate210(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
function validate206(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate207(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
const pattern3 = new RegExp("^svac_[0-9A-Za-z]+$", "u");
function validate219(data) {
  let errors = 0;
  return validate65(data) || errors++, typeof data == "string" && pattern3.test(data) || errors++, errors === 0;
}
function validate216(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate56(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate30(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate219(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
function validate215(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate216(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
const pattern4 = new RegExp("^(wrkspc_[0-9A-Za-z]+|default)$", "u");
function validate228(data) {
  let errors = 0;
  return validate65(data) || errors++, typeof data == "string" && pattern4.test(data) || errors++, errors === 0;
}
function validate225(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate56(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate30(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate228(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
function validate224(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate225(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
function validate53(data) {
  let errors = 0;
  if (isMapping(data)) {
    for (const key0 in data)
      key0 === "federationRules" || key0 === "organizations" || key0 === "serviceAccounts" || key0 === "workspaces" || errors++;
    data.federationRules !== void 0 && (validate54(data.federationRules) || errors++), data.organizations !== void 0 && (validate206(data.organizations) || errors++), data.serviceAccounts !== void 0 && (validate215(data.serviceAccounts) || errors++), data.workspaces !== void 0 && (validate224(data.workspaces) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate235(data) {
  let errors = 0;
  return typeof data != "boolean" && errors++, errors === 0;
}
function validate238(data) {
  let errors = 0;
  return typeof data != "string" && errors++, validate30(data) || errors++, errors === 0;
}
function validate237(data) {
  let errors = 0;
  if (typeof data != "boolean" && !Array.isArray(data) && errors++, Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate238(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate242(data) {
  let errors = 0;
  if (typeof data != "boolean" && !Array.isArray(data) && errors++, Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate238(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate245(data) {
  let errors = 0;
  if (typeof data != "boolean" && !Array.isArray(data) && errors++, Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate238(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate248(data) {
  let errors = 0;
  if (typeof data != "boolean" && !Array.isArray(data) && errors++, Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate238(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate234(data) {
  let errors = 0;
  if (isMapping(data)) {
    for (const key0 in data)
      key0 === "github-actions" || key0 === "file" || key0 === "env" || key0 === "url" || key0 === "command" || errors++;
    data["github-actions"] !== void 0 && (validate235(data["github-actions"]) || errors++), data.file !== void 0 && (validate237(data.file) || errors++), data.env !== void 0 && (validate242(data.env) || errors++), data.url !== void 0 && (validate245(data.url) || errors++), data.command !== void 0 && (validate248(data.command) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate252(data) {
  let errors = 0;
  if (typeof data != "boolean" && !Array.isArray(data) && errors++, Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate30(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate48(data) {
  let errors = 0;
  if (isMapping(data)) {
    for (const key0 in data)
      key0 === "locked" || key0 === "federation-required" || key0 === "allowed-identities" || key0 === "allowed-sources" || key0 === "pinned-audience" || errors++;
    data.locked !== void 0 && (validate49(data.locked) || errors++), data["federation-required"] !== void 0 && (validate51(data["federation-required"]) || errors++), data["allowed-identities"] !== void 0 && (validate53(data["allowed-identities"]) || errors++), data["allowed-sources"] !== void 0 && (validate234(data["allowed-sources"]) || errors++), data["pinned-audience"] !== void 0 && (validate252(data["pinned-audience"]) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate21(data) {
  let errors = 0;
  if (!isMapping(data) && data !== null && errors++, isMapping(data)) {
    for (const key0 in data)
      key0 === "rules" || key0 === "target" || key0 === "ignore" || key0 === "overrides" || key0 === "federationRules" || key0 === "policies" || errors++;
    data.rules !== void 0 && (validate22(data.rules) || errors++), data.target !== void 0 && (validate26(data.target) || errors++), data.ignore !== void 0 && (validate28(data.ignore) || errors++), data.overrides !== void 0 && (validate34(data.overrides) || errors++), data.federationRules !== void 0 && (validate43(data.federationRules) || errors++), data.policies !== void 0 && (validate48(data.policies) || errors++);
  }
  return errors === 0;
}
export {
  hasConfigShape
};
