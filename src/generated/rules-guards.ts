// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const hasRulesShape = validate21;
const pattern0 = new RegExp("^fdrl_", "u"), pattern14 = new RegExp("^fdis_", "u"), pattern16 = new RegExp("^svac_", "u");
function validate31(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
const pattern1 = new RegExp("^fdrl_[0-9A-Za-z]+$", "u");
function validate167(data) {
  let errors = 0;
  return validate31(data) || errors++, typeof data == "string" && pattern1.test(data) || errors++, errors === 0;
}
const pattern11 = new RegExp("^[a-z0-9-]+$", "u");
function validate170(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, typeof data == "string" && (data.length > 255 && errors++, pattern11.test(data) || errors++), errors === 0;
}
const pattern12 = new RegExp("^fdis_[0-9A-Za-z]+$", "u");
function validate172(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, typeof data == "string" && (pattern12.test(data) || errors++), errors === 0;
}
function validate175(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, typeof data == "string" && data.length > 1024 && errors++, errors === 0;
}
function validate177(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, typeof data == "string" && data.length > 1024 && errors++, errors === 0;
}
const schema64 = { properties: { repository: 0, repository_id: 0, repository_owner: 0, repository_owner_id: 0, ref: 0, environment: 0, event_name: 0, workflow_ref: 0, job_workflow_ref: 0 } }, func2 = Object.prototype.hasOwnProperty;
function validate180(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate182(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate184(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate186(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate188(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate190(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate192(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate194(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate196(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate198(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate179(data) {
  let errors = 0;
  if (!isMapping(data) && data !== null && errors++, isMapping(data)) {
    for (const key0 in data)
      func2.call(schema64.properties, key0) || validate180(data[key0]) || errors++;
    data.repository !== void 0 && (validate182(data.repository) || errors++), data.repository_id !== void 0 && (validate184(data.repository_id) || errors++), data.repository_owner !== void 0 && (validate186(data.repository_owner) || errors++), data.repository_owner_id !== void 0 && (validate188(data.repository_owner_id) || errors++), data.ref !== void 0 && (validate190(data.ref) || errors++), data.environment !== void 0 && (validate192(data.environment) || errors++), data.event_name !== void 0 && (validate194(data.event_name) || errors++), data.workflow_ref !== void 0 && (validate196(data.workflow_ref) || errors++), data.job_workflow_ref !== void 0 && (validate198(data.job_workflow_ref) || errors++);
  }
  return errors === 0;
}
function validate201(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, typeof data == "string" && data.length > 4096 && errors++, errors === 0;
}
function validate174(data) {
  let errors = 0;
  return !isMapping(data) && data !== null && errors++, isMapping(data) && (data.subject_prefix !== void 0 && (validate175(data.subject_prefix) || errors++), data.audience !== void 0 && (validate177(data.audience) || errors++), data.claims !== void 0 && (validate179(data.claims) || errors++), data.condition !== void 0 && (validate201(data.condition) || errors++)), errors === 0;
}
function validate205(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
const pattern3 = new RegExp("^svac_[0-9A-Za-z]+$", "u");
function validate207(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, typeof data == "string" && (pattern3.test(data) || errors++), errors === 0;
}
function validate204(data) {
  let errors = 0;
  return !isMapping(data) && data !== null && errors++, isMapping(data) && (data.type !== void 0 && (validate205(data.type) || errors++), data.service_account_id !== void 0 && (validate207(data.service_account_id) || errors++)), errors === 0;
}
function validate210(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate213(data) {
  let errors = 0;
  return typeof data != "string" && errors++, errors === 0;
}
function validate212(data) {
  let errors = 0;
  if (!Array.isArray(data) && data !== null && errors++, Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate213(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate216(data) {
  let errors = 0;
  return typeof data != "boolean" && data !== null && errors++, errors === 0;
}
function validate218(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate220(data) {
  let errors = 0;
  return !(typeof data == "number" && isFinite(data)) && data !== null && errors++, errors === 0;
}
function validate222(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate24(data) {
  let errors = 0;
  return isMapping(data) ? (data.id !== void 0 && (validate167(data.id) || errors++), data.name !== void 0 && (validate170(data.name) || errors++), data.issuer_id !== void 0 && (validate172(data.issuer_id) || errors++), data.match !== void 0 && (validate174(data.match) || errors++), data.target !== void 0 && (validate204(data.target) || errors++), data.workspace_id !== void 0 && (validate210(data.workspace_id) || errors++), data.workspace_ids !== void 0 && (validate212(data.workspace_ids) || errors++), data.applies_to_all_workspaces !== void 0 && (validate216(data.applies_to_all_workspaces) || errors++), data.oauth_scope !== void 0 && (validate218(data.oauth_scope) || errors++), data.token_lifetime_seconds !== void 0 && (validate220(data.token_lifetime_seconds) || errors++), data.archived_at !== void 0 && (validate222(data.archived_at) || errors++)) : errors++, errors === 0;
}
const pattern15 = new RegExp("^https://[^\\s]+$", "u");
function validate229(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, typeof data == "string" && (pattern15.test(data) || errors++), errors === 0;
}
function validate228(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, validate229(data) || errors++, errors === 0;
}
function validate233(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, validate229(data) || errors++, errors === 0;
}
function validate237(data) {
  let errors = 0;
  return isMapping(data) || errors++, errors === 0;
}
function validate236(data) {
  let errors = 0;
  if (!Array.isArray(data) && data !== null && errors++, Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate237(data[i0]) || errors++;
  }
  return errors === 0;
}
function validate240(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data === "discovery" || data === "explicit_url" || data === "inline" || errors++, errors === 0;
}
function validate242(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, validate229(data) || errors++, errors === 0;
}
function validate247(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate232(data) {
  let errors = 0;
  !isMapping(data) && data !== null && errors++;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (errors === _errs3)
    if (isMapping(data)) {
      let missing0;
      (data.type === void 0 && (missing0 = "type") || data.type !== void 0 && data.type !== "explicit_url") && errors++;
    } else
      errors++;
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, _valid0) {
    const _errs6 = errors;
    isMapping(data) && (data.url === void 0 && errors++, data.url !== void 0 && (validate233(data.url) || errors++));
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  valid1 || errors++;
  const _errs9 = errors;
  let valid4 = !0;
  const _errs10 = errors;
  if (errors === _errs10)
    if (isMapping(data)) {
      let missing1;
      (data.type === void 0 && (missing1 = "type") || data.type !== void 0 && data.type !== "inline") && errors++;
    } else
      errors++;
  var _valid1 = _errs10 === errors;
  if (errors = _errs9, _valid1) {
    const _errs13 = errors;
    isMapping(data) && (data.keys === void 0 && errors++, data.keys !== void 0 && (validate236(data.keys) || errors++));
    var _valid1 = _errs13 === errors;
    valid4 = _valid1;
  }
  return valid4 || errors++, isMapping(data) && (data.type === void 0 && errors++, data.type !== void 0 && (validate240(data.type) || errors++), data.discovery_base !== void 0 && (validate242(data.discovery_base) || errors++), data.url !== void 0 && (validate233(data.url) || errors++), data.keys !== void 0 && (validate236(data.keys) || errors++), data.ca_cert_pem !== void 0 && (validate247(data.ca_cert_pem) || errors++)), errors === 0;
}
function validate250(data) {
  let errors = 0;
  return !(typeof data == "number" && isFinite(data)) && data !== null && errors++, errors === 0;
}
function validate252(data) {
  let errors = 0;
  return typeof data != "boolean" && data !== null && errors++, errors === 0;
}
function validate225(data) {
  let errors = 0;
  return isMapping(data) ? (data.id !== void 0 && (validate172(data.id) || errors++), data.name !== void 0 && (validate170(data.name) || errors++), data.issuer_url !== void 0 && (validate228(data.issuer_url) || errors++), data.jwks !== void 0 && (validate232(data.jwks) || errors++), data.max_jwt_lifetime_seconds !== void 0 && (validate250(data.max_jwt_lifetime_seconds) || errors++), data.check_jti !== void 0 && (validate252(data.check_jti) || errors++), data.archived_at !== void 0 && (validate222(data.archived_at) || errors++)) : errors++, errors === 0;
}
function validate257(data) {
  let errors = 0;
  return validate31(data) || errors++, typeof data == "string" && pattern3.test(data) || errors++, errors === 0;
}
function validate261(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate256(data) {
  let errors = 0;
  return isMapping(data) ? (data.id !== void 0 && (validate257(data.id) || errors++), data.name !== void 0 && (validate170(data.name) || errors++), data.organization_role !== void 0 && (validate261(data.organization_role) || errors++), data.archived_at !== void 0 && (validate222(data.archived_at) || errors++)) : errors++, errors === 0;
}
function validate266(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
function validate265(data) {
  let errors = 0;
  return typeof data != "string" && errors++, validate266(data) || errors++, errors === 0;
}
function validate23(data) {
  let errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (isMapping(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        errors++;
      else if (data.id !== void 0) {
        let data0 = data.id;
        errors === errors && (typeof data0 == "string" && pattern0.test(data0) || errors++);
      }
    } else
      errors++;
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  let ifClause0;
  if (_valid0) {
    const _errs6 = errors;
    validate24(data) || errors++;
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs7 = errors, _errs8 = errors;
    let valid2 = !0;
    const _errs9 = errors;
    if (errors === _errs9)
      if (isMapping(data)) {
        let missing1;
        if (data.id === void 0 && (missing1 = "id"))
          errors++;
        else if (data.id !== void 0) {
          let data1 = data.id;
          errors === errors && (typeof data1 == "string" && pattern14.test(data1) || errors++);
        }
      } else
        errors++;
    var _valid1 = _errs9 === errors;
    errors = _errs8;
    let ifClause1;
    if (_valid1) {
      const _errs13 = errors;
      validate225(data) || errors++;
      var _valid1 = _errs13 === errors;
      valid2 = _valid1, ifClause1 = "then";
    } else {
      const _errs14 = errors, _errs15 = errors;
      let valid4 = !0;
      const _errs16 = errors;
      if (errors === _errs16)
        if (isMapping(data)) {
          let missing2;
          if (data.id === void 0 && (missing2 = "id"))
            errors++;
          else if (data.id !== void 0) {
            let data2 = data.id;
            errors === errors && (typeof data2 == "string" && pattern16.test(data2) || errors++);
          }
        } else
          errors++;
      var _valid2 = _errs16 === errors;
      if (errors = _errs15, _valid2) {
        const _errs20 = errors;
        validate256(data) || errors++;
        var _valid2 = _errs20 === errors;
        valid4 = _valid2;
      }
      valid4 || errors++;
      var _valid1 = _errs14 === errors;
      valid2 = _valid1, ifClause1 = "else";
    }
    valid2 || errors++;
    var _valid0 = _errs7 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, isMapping(data) ? (data.id === void 0 && errors++, data.id !== void 0 && (validate265(data.id) || errors++)) : errors++, errors === 0;
}
function validate22(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate23(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
function validate273(data) {
  let errors = 0;
  return typeof data != "string" && data !== null && errors++, errors === 0;
}
function validate271(data) {
  let errors = 0;
  return isMapping(data) ? (data.data !== void 0 && (validate22(data.data) || errors++), data.next_page !== void 0 && (validate273(data.next_page) || errors++)) : errors++, errors === 0;
}
function validate21(data) {
  let errors = 0;
  (!data || typeof data != "object") && errors++;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  Array.isArray(data) || errors++;
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    validate22(data) || errors++;
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs5 = errors, _errs6 = errors;
    let valid1 = !0;
    const _errs7 = errors;
    if (errors === _errs7)
      if (isMapping(data)) {
        let missing0;
        data.data === void 0 && (missing0 = "data") && errors++;
      } else
        errors++;
    var _valid1 = _errs7 === errors;
    errors = _errs6;
    let ifClause1;
    if (_valid1) {
      const _errs9 = errors;
      validate271(data) || errors++;
      var _valid1 = _errs9 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      const _errs10 = errors;
      validate23(data) || errors++;
      var _valid1 = _errs10 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    valid1 || errors++;
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
export {
  hasRulesShape
};
