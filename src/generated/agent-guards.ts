// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const hasAgentShape = validate21;
function validate22(data) {
  let errors = 0;
  return typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && data !== null && errors++, errors === 0;
}
function validate28(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data !== "workload_identity_federation" && errors++, errors === 0;
}
function validate32(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
const pattern0 = new RegExp("^fdrl_[0-9A-Za-z]+$", "u");
function validate31(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" && pattern0.test(data) || errors++, errors === 0;
}
const pattern1 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
function validate35(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" && pattern1.test(data) || errors++, errors === 0;
}
const pattern2 = new RegExp("^svac_[0-9A-Za-z]+$", "u");
function validate38(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" && pattern2.test(data) || errors++, errors === 0;
}
const pattern3 = new RegExp("^(wrkspc_[0-9A-Za-z]+|default)$", "u");
function validate41(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" && pattern3.test(data) || errors++, errors === 0;
}
function validate46(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate45(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.file === void 0 && errors++;
    for (const key0 in data)
      key0 !== "file" && errors++;
    data.file !== void 0 && (validate46(data.file) || errors++);
  } else
    errors++;
  return errors === 0;
}
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate51(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" && pattern4.test(data) || errors++, errors === 0;
}
function validate50(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.env === void 0 && errors++;
    for (const key0 in data)
      key0 !== "env" && errors++;
    data.env !== void 0 && (validate51(data.env) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate57(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate56(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate57(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
function validate55(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.command === void 0 && errors++;
    for (const key0 in data)
      key0 !== "command" && errors++;
    data.command !== void 0 && (validate56(data.command) || errors++);
  } else
    errors++;
  return errors === 0;
}
const pattern5 = new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|\\$[^\\s/])", "u");
function validate63(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" && pattern5.test(data) || errors++, errors === 0;
}
function validate67(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate66(data) {
  let errors = 0;
  if (isMapping(data))
    for (const key0 in data)
      validate67(data[key0]) || errors++;
  else
    errors++;
  return errors === 0;
}
function validate71(data) {
  let errors = 0;
  return validate32(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate62(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.url === void 0 && errors++;
    for (const key0 in data)
      key0 === "url" || key0 === "headers" || key0 === "response_field" || errors++;
    data.url !== void 0 && (validate63(data.url) || errors++), data.headers !== void 0 && (validate66(data.headers) || errors++), data.response_field !== void 0 && (validate71(data.response_field) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate44(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !1, passing0 = null;
  const _errs1 = errors;
  validate45(data) || errors++;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  const _errs2 = errors;
  validate50(data) || errors++;
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    const _errs3 = errors;
    validate55(data) || errors++;
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      const _errs4 = errors;
      validate62(data) || errors++;
      var _valid0 = _errs4 === errors;
      _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 3]) : _valid0 && (valid0 = !0, passing0 = 3);
    }
  }
  return valid0 ? errors = _errs0 : errors++, errors === 0;
}
function validate30(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.federation_rule_id === void 0 && errors++, data.organization_id === void 0 && errors++, data.identity_token === void 0 && errors++;
    for (const key0 in data)
      key0 === "federation_rule_id" || key0 === "organization_id" || key0 === "service_account_id" || key0 === "workspace_id" || key0 === "identity_token" || errors++;
    data.federation_rule_id !== void 0 && (validate31(data.federation_rule_id) || errors++), data.organization_id !== void 0 && (validate35(data.organization_id) || errors++), data.service_account_id !== void 0 && (validate38(data.service_account_id) || errors++), data.workspace_id !== void 0 && (validate41(data.workspace_id) || errors++), data.identity_token !== void 0 && (validate44(data.identity_token) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate168(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.type === void 0 && errors++, data.workload_identity_federation === void 0 && errors++;
    for (const key0 in data)
      key0 === "type" || key0 === "workload_identity_federation" || errors++;
    data.type !== void 0 && (validate28(data.type) || errors++), data.workload_identity_federation !== void 0 && (validate30(data.workload_identity_federation) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate25(data) {
  let errors = 0;
  if (!isMapping(data) && data !== null && errors++, isMapping(data) && (data.auth !== void 0 && (validate168(data.auth) || errors++), data.provider !== void 0 && (validate22(data.provider) || errors++), data.base_url !== void 0 && (validate22(data.base_url) || errors++), data.token_key !== void 0 && (validate22(data.token_key) || errors++), data.api_type !== void 0 && (validate22(data.api_type) || errors++), data.compaction_model !== void 0 && (validate22(data.compaction_model) || errors++), data.provider_opts !== void 0)) {
    let data6 = data.provider_opts;
    !isMapping(data6) && data6 !== null && errors++;
  }
  return errors === 0;
}
function validate24(data) {
  let errors = 0;
  if (!isMapping(data) && data !== null && errors++, isMapping(data))
    for (const key0 in data)
      validate25(data[key0]) || errors++;
  return errors === 0;
}
function validate180(data) {
  let errors = 0;
  if (!isMapping(data) && typeof data != "string" && data !== null && errors++, isMapping(data)) {
    if (data.auth !== void 0 && (validate168(data.auth) || errors++), data.provider !== void 0 && (validate22(data.provider) || errors++), data.model !== void 0 && (validate22(data.model) || errors++), data.base_url !== void 0 && (validate22(data.base_url) || errors++), data.token_key !== void 0 && (validate22(data.token_key) || errors++), data.bypass_models_gateway !== void 0) {
      let data5 = data.bypass_models_gateway;
      typeof data5 != "boolean" && data5 !== null && errors++;
    }
    if (data.routing !== void 0) {
      let data6 = data.routing;
      if (!Array.isArray(data6) && data6 !== null && errors++, Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          !isMapping(data7) && data7 !== null && errors++;
        }
      }
    }
    if (data.first_available !== void 0) {
      let data8 = data.first_available;
      if (!Array.isArray(data8) && data8 !== null && errors++, Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data8[i1]) || errors++;
      }
    }
    if (data.title_model !== void 0 && (validate22(data.title_model) || errors++), data.compaction_model !== void 0 && (validate22(data.compaction_model) || errors++), data.provider_opts !== void 0) {
      let data12 = data.provider_opts;
      !isMapping(data12) && data12 !== null && errors++;
    }
  }
  return errors === 0;
}
function validate179(data) {
  let errors = 0;
  if (!isMapping(data) && data !== null && errors++, isMapping(data))
    for (const key0 in data)
      validate180(data[key0]) || errors++;
  return errors === 0;
}
function validate192(data) {
  let errors = 0;
  if (!isMapping(data) && data !== null && errors++, isMapping(data)) {
    if (data.model !== void 0 && (validate22(data.model) || errors++), data.fallback !== void 0) {
      let data1 = data.fallback;
      if (!isMapping(data1) && data1 !== null && errors++, isMapping(data1) && data1.models !== void 0) {
        let data2 = data1.models;
        if (!Array.isArray(data2) && data2 !== null && errors++, Array.isArray(data2)) {
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate22(data2[i0]) || errors++;
        }
      }
    }
    data.title_model !== void 0 && (validate22(data.title_model) || errors++), data.compaction_model !== void 0 && (validate22(data.compaction_model) || errors++);
  }
  return errors === 0;
}
function validate191(data) {
  let errors = 0;
  if (!isMapping(data) && data !== null && errors++, isMapping(data))
    for (const key0 in data)
      validate192(data[key0]) || errors++;
  return errors === 0;
}
function validate21(data) {
  let errors = 0;
  return isMapping(data) ? (data.version !== void 0 && (validate22(data.version) || errors++), data.providers !== void 0 && (validate24(data.providers) || errors++), data.models !== void 0 && (validate179(data.models) || errors++), data.agents !== void 0 && (validate191(data.agents) || errors++)) : errors++, errors === 0;
}
const isAgentAuth = validate199;
function validate199(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.type === void 0 && errors++, data.workload_identity_federation === void 0 && errors++;
    for (const key0 in data)
      key0 === "type" || key0 === "workload_identity_federation" || errors++;
    data.type !== void 0 && (validate28(data.type) || errors++), data.workload_identity_federation !== void 0 && (validate30(data.workload_identity_federation) || errors++);
  } else
    errors++;
  return errors === 0;
}
export {
  hasAgentShape,
  isAgentAuth
};
