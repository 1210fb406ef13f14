// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const hasWorkflowShape = validate21;
const pattern0 = new RegExp("^AWF_AUTH_", "u");
function validate23(data) {
  let errors = 0;
  isMapping(data) || errors++;
  const _errs1 = errors, _errs2 = errors;
  if (isMapping(data))
    for (const key0 in data) {
      const _errs3 = errors, _errs4 = errors, _errs5 = errors;
      typeof key0 == "string" && (pattern0.test(key0) || errors++);
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
function validate22(data) {
  let errors = 0;
  isMapping(data) || errors++;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  isMapping(data) && (data.env === void 0 && errors++, data.env !== void 0 && (validate23(data.env) || errors++));
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs4 = errors;
    if (isMapping(data) && (data.engine === void 0 && errors++, data.engine !== void 0)) {
      let data1 = data.engine;
      isMapping(data1) ? (data1.env === void 0 && errors++, data1.env !== void 0 && (validate23(data1.env) || errors++)) : errors++;
    }
    var _valid0 = _errs4 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      const _errs8 = errors;
      if (isMapping(data) && (data.sandbox === void 0 && errors++, data.sandbox !== void 0)) {
        let data3 = data.sandbox;
        if (isMapping(data3)) {
          if (data3.agent === void 0 && errors++, data3.agent !== void 0) {
            let data4 = data3.agent;
            isMapping(data4) ? (data4.env === void 0 && errors++, data4.env !== void 0 && (validate23(data4.env) || errors++)) : errors++;
          }
        } else
          errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        const _errs14 = errors;
        if (isMapping(data) && (data["safe-outputs"] === void 0 && errors++, data["safe-outputs"] !== void 0)) {
          let data6 = data["safe-outputs"];
          if (isMapping(data6)) {
            if (data6["threat-detection"] === void 0 && errors++, data6["threat-detection"] !== void 0) {
              let data7 = data6["threat-detection"];
              if (isMapping(data7)) {
                if (data7.engine === void 0 && errors++, data7.engine !== void 0) {
                  let data8 = data7.engine;
                  isMapping(data8) ? (data8.env === void 0 && errors++, data8.env !== void 0 && (validate23(data8.env) || errors++)) : errors++;
                }
              } else
                errors++;
            }
          } else
            errors++;
        }
        var _valid0 = _errs14 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  return valid0 ? errors = _errs1 : errors++, errors === 0;
}
function validate173(data) {
  let errors = 0;
  const _errs1 = errors;
  let valid1 = !0;
  const _errs2 = errors, _errs4 = errors, _errs5 = errors, _errs6 = errors;
  let valid3 = !1;
  const _errs7 = errors;
  if (isMapping(data)) {
    let missing0;
    data["azure-tenant-id"] === void 0 && (missing0 = "azure-tenant-id") && errors++;
  }
  var _valid1 = _errs7 === errors;
  if (valid3 = valid3 || _valid1, !valid3) {
    const _errs8 = errors;
    if (isMapping(data)) {
      let missing1;
      data["azure-client-id"] === void 0 && (missing1 = "azure-client-id") && errors++;
    }
    var _valid1 = _errs8 === errors;
    valid3 = valid3 || _valid1;
  }
  valid3 ? errors = _errs6 : errors++;
  var valid2 = _errs5 === errors;
  if (valid2 ? errors++ : errors = _errs4, errors === _errs2)
    if (isMapping(data)) {
      let missing2;
      (data.type === void 0 && (missing2 = "type") || data.type !== void 0 && data.type !== "github-oidc") && errors++;
    } else
      errors++;
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, _valid0) {
    const _errs10 = errors;
    isMapping(data) ? data.provider === void 0 && errors++ : errors++;
    var _valid0 = _errs10 === errors;
    valid1 = _valid0;
  }
  valid1 || errors++;
  const _errs13 = errors;
  let valid5 = !0;
  const _errs14 = errors;
  if (errors === _errs14)
    if (isMapping(data)) {
      let missing3;
      if (data.type === void 0 && (missing3 = "type") || data.provider === void 0 && (missing3 = "provider"))
        errors++;
      else {
        if (data.type !== void 0) {
          const _errs16 = errors;
          data.type !== "github-oidc" && errors++;
          var valid6 = _errs16 === errors;
        } else
          var valid6 = !0;
        if (valid6)
          if (data.provider !== void 0) {
            const _errs17 = errors;
            data.provider !== "anthropic" && errors++;
            var valid6 = _errs17 === errors;
          } else
            var valid6 = !0;
      }
    } else
      errors++;
  var _valid2 = _errs14 === errors;
  if (errors = _errs13, _valid2) {
    const _errs18 = errors;
    isMapping(data) ? (data["federation-rule-id"] === void 0 && errors++, data["organization-id"] === void 0 && errors++, data["service-account-id"] === void 0 && errors++) : errors++;
    var _valid2 = _errs18 === errors;
    valid5 = _valid2;
  }
  valid5 || errors++;
  const _errs21 = errors;
  let valid7 = !0;
  const _errs22 = errors;
  if (errors === _errs22)
    if (isMapping(data)) {
      let missing4;
      if (data.type === void 0 && (missing4 = "type") || data.provider === void 0 && (missing4 = "provider"))
        errors++;
      else {
        if (data.type !== void 0) {
          const _errs24 = errors;
          data.type !== "github-oidc" && errors++;
          var valid8 = _errs24 === errors;
        } else
          var valid8 = !0;
        if (valid8)
          if (data.provider !== void 0) {
            const _errs25 = errors;
            data.provider !== "azure" && errors++;
            var valid8 = _errs25 === errors;
          } else
            var valid8 = !0;
      }
    } else
      errors++;
  var _valid3 = _errs22 === errors;
  if (errors = _errs21, _valid3) {
    const _errs26 = errors;
    isMapping(data) ? (data["azure-tenant-id"] === void 0 && errors++, data["azure-client-id"] === void 0 && errors++) : errors++;
    var _valid3 = _errs26 === errors;
    valid7 = _valid3;
  }
  valid7 || errors++;
  const _errs29 = errors;
  let valid9 = !0;
  const _errs30 = errors;
  if (errors === _errs30)
    if (isMapping(data)) {
      let missing5;
      if (data.type === void 0 && (missing5 = "type") || data.provider === void 0 && (missing5 = "provider"))
        errors++;
      else {
        if (data.type !== void 0) {
          const _errs32 = errors;
          data.type !== "github-oidc" && errors++;
          var valid10 = _errs32 === errors;
        } else
          var valid10 = !0;
        if (valid10)
          if (data.provider !== void 0) {
            const _errs33 = errors;
            data.provider !== "gcp" && errors++;
            var valid10 = _errs33 === errors;
          } else
            var valid10 = !0;
      }
    } else
      errors++;
  var _valid4 = _errs30 === errors;
  if (errors = _errs29, _valid4) {
    const _errs34 = errors;
    isMapping(data) ? (data["workload-identity-provider"] === void 0 && errors++, data["service-account"] === void 0 && errors++, data.project === void 0 && errors++) : errors++;
    var _valid4 = _errs34 === errors;
    valid9 = _valid4;
  }
  return valid9 || errors++, errors === 0;
}
function validate30(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  isMapping(data) || errors++;
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, _valid0) {
    const _errs3 = errors;
    if (isMapping(data)) {
      if (data.auth !== void 0) {
        let data0 = data.auth;
        const _errs6 = errors;
        let valid2 = !0;
        const _errs7 = errors;
        isMapping(data0) || errors++;
        var _valid1 = _errs7 === errors;
        if (errors = _errs6, _valid1) {
          const _errs9 = errors;
          validate173(data0) || errors++;
          var _valid1 = _errs9 === errors;
          valid2 = _valid1;
        }
        valid2 || errors++;
      }
    } else
      errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, errors === 0;
}
function validate29(data) {
  let errors = 0;
  if (isMapping(data)) {
    if (data.engine !== void 0 && (validate30(data.engine) || errors++), data["safe-outputs"] !== void 0) {
      let data1 = data["safe-outputs"];
      const _errs3 = errors;
      let valid1 = !0;
      const _errs4 = errors;
      isMapping(data1) || errors++;
      var _valid0 = _errs4 === errors;
      if (errors = _errs3, _valid0) {
        const _errs6 = errors;
        if (isMapping(data1)) {
          if (data1["threat-detection"] !== void 0) {
            let data2 = data1["threat-detection"];
            const _errs9 = errors;
            let valid3 = !0;
            const _errs10 = errors;
            isMapping(data2) || errors++;
            var _valid1 = _errs10 === errors;
            if (errors = _errs9, _valid1) {
              const _errs12 = errors;
              isMapping(data2) ? data2.engine !== void 0 && (validate30(data2.engine) || errors++) : errors++;
              var _valid1 = _errs12 === errors;
              valid3 = _valid1;
            }
            valid3 || errors++;
          }
        } else
          errors++;
        var _valid0 = _errs6 === errors;
        valid1 = _valid0;
      }
      valid1 || errors++;
    }
  } else
    errors++;
  return errors === 0;
}
function validate180(data) {
  let errors = 0;
  return Array.isArray(data) || errors++, errors === 0;
}
const schema34 = { properties: { type: 0, provider: 0, audience: 0, "federation-rule-id": 0, "organization-id": 0, "service-account-id": 0, "workspace-id": 0, "azure-tenant-id": 0, "azure-client-id": 0, "azure-scope": 0, "azure-cloud": 0, "workload-identity-provider": 0, "service-account": 0, project: 0, location: 0 } }, func2 = Object.prototype.hasOwnProperty;
function validate85(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data !== "github-oidc" && errors++, errors === 0;
}
function validate37(data) {
  let errors = 0;
  return typeof data == "string" ? data.length > 8192 && errors++ : errors++, errors === 0;
}
function validate87(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  typeof data != "string" && errors++, data === "anthropic" || data === "azure" || data === "gcp" || data === "aws" || errors++;
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++;
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? errors = _errs0 : errors++, errors === 0;
}
function validate90(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
const pattern7 = new RegExp("\\$\\{\\{", "u");
function validate94(data) {
  let errors = 0;
  return typeof data == "string" && pattern7.test(data) || errors++, errors === 0;
}
const pattern8 = new RegExp("^\\$\\{\\{([^'}]|\\}(?!\\})|'[^']*')*\\}\\}$", "u");
function validate96(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" && pattern8.test(data) || errors++, errors === 0;
}
const pattern1 = new RegExp("^fdrl_[0-9A-Za-z]+$", "u");
function validate36(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" && pattern1.test(data) || errors++, errors === 0;
}
function validate93(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate94(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate96(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate36(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
const pattern2 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
function validate40(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" && pattern2.test(data) || errors++, errors === 0;
}
function validate101(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate94(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate96(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate40(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
const pattern3 = new RegExp("^svac_[0-9A-Za-z]+$", "u");
function validate43(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" && pattern3.test(data) || errors++, errors === 0;
}
function validate106(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate94(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate96(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate43(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
const pattern4 = new RegExp("^(wrkspc_[0-9A-Za-z]+|default)$", "u");
function validate46(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" && pattern4.test(data) || errors++, errors === 0;
}
function validate111(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate94(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate96(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate46(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
function validate116(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate119(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate122(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate128(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data === "public" || data === "usgovernment" || data === "china" || errors++, errors === 0;
}
function validate125(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate94(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate96(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate128(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
function validate131(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate134(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate137(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate140(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate84(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.type === void 0 && errors++;
    for (const key0 in data)
      func2.call(schema34.properties, key0) || errors++;
    data.type !== void 0 && (validate85(data.type) || errors++), data.provider !== void 0 && (validate87(data.provider) || errors++), data.audience !== void 0 && (validate90(data.audience) || errors++), data["federation-rule-id"] !== void 0 && (validate93(data["federation-rule-id"]) || errors++), data["organization-id"] !== void 0 && (validate101(data["organization-id"]) || errors++), data["service-account-id"] !== void 0 && (validate106(data["service-account-id"]) || errors++), data["workspace-id"] !== void 0 && (validate111(data["workspace-id"]) || errors++), data["azure-tenant-id"] !== void 0 && (validate116(data["azure-tenant-id"]) || errors++), data["azure-client-id"] !== void 0 && (validate119(data["azure-client-id"]) || errors++), data["azure-scope"] !== void 0 && (validate122(data["azure-scope"]) || errors++), data["azure-cloud"] !== void 0 && (validate125(data["azure-cloud"]) || errors++), data["workload-identity-provider"] !== void 0 && (validate131(data["workload-identity-provider"]) || errors++), data["service-account"] !== void 0 && (validate134(data["service-account"]) || errors++), data.project !== void 0 && (validate137(data.project) || errors++), data.location !== void 0 && (validate140(data.location) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate145(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data !== "anthropic-wif" && errors++, errors === 0;
}
const pattern9 = new RegExp("^https?://[^\\s]+$", "u");
function validate155(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" && pattern9.test(data) || errors++, errors === 0;
}
function validate152(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  validate94(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    validate96(data) || errors++;
    var _valid0 = _errs2 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs3 = errors;
    validate155(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
function validate144(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.type === void 0 && errors++, data["federation-rule-id"] === void 0 && errors++, data["organization-id"] === void 0 && errors++;
    for (const key0 in data)
      key0 === "type" || key0 === "federation-rule-id" || key0 === "organization-id" || key0 === "service-account-id" || key0 === "workspace-id" || key0 === "audience" || key0 === "token-url" || errors++;
    data.type !== void 0 && (validate145(data.type) || errors++), data["federation-rule-id"] !== void 0 && (validate93(data["federation-rule-id"]) || errors++), data["organization-id"] !== void 0 && (validate101(data["organization-id"]) || errors++), data["service-account-id"] !== void 0 && (validate106(data["service-account-id"]) || errors++), data["workspace-id"] !== void 0 && (validate111(data["workspace-id"]) || errors++), data.audience !== void 0 && (validate90(data.audience) || errors++), data["token-url"] !== void 0 && (validate152(data["token-url"]) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate33(data) {
  let errors = 0;
  return typeof data != "string" && errors++, data !== "workload_identity_federation" && errors++, errors === 0;
}
function validate51(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate50(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.file === void 0 && errors++;
    for (const key0 in data)
      key0 !== "file" && errors++;
    data.file !== void 0 && (validate51(data.file) || errors++);
  } else
    errors++;
  return errors === 0;
}
const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate56(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" && pattern5.test(data) || errors++, errors === 0;
}
function validate55(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.env === void 0 && errors++;
    for (const key0 in data)
      key0 !== "env" && errors++;
    data.env !== void 0 && (validate56(data.env) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate62(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate61(data) {
  let errors = 0;
  if (Array.isArray(data)) {
    data.length < 1 && errors++;
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate62(data[i0]) || errors++;
  } else
    errors++;
  return errors === 0;
}
function validate60(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.command === void 0 && errors++;
    for (const key0 in data)
      key0 !== "command" && errors++;
    data.command !== void 0 && (validate61(data.command) || errors++);
  } else
    errors++;
  return errors === 0;
}
const pattern6 = new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|\\$[^\\s/])", "u");
function validate68(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" && pattern6.test(data) || errors++, errors === 0;
}
function validate72(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate71(data) {
  let errors = 0;
  if (isMapping(data))
    for (const key0 in data)
      validate72(data[key0]) || errors++;
  else
    errors++;
  return errors === 0;
}
function validate76(data) {
  let errors = 0;
  return validate37(data) || errors++, typeof data == "string" ? data.length < 1 && errors++ : errors++, errors === 0;
}
function validate67(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.url === void 0 && errors++;
    for (const key0 in data)
      key0 === "url" || key0 === "headers" || key0 === "response_field" || errors++;
    data.url !== void 0 && (validate68(data.url) || errors++), data.headers !== void 0 && (validate71(data.headers) || errors++), data.response_field !== void 0 && (validate76(data.response_field) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate49(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !1, passing0 = null;
  const _errs1 = errors;
  validate50(data) || errors++;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  const _errs2 = errors;
  validate55(data) || errors++;
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    const _errs3 = errors;
    validate60(data) || errors++;
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      const _errs4 = errors;
      validate67(data) || errors++;
      var _valid0 = _errs4 === errors;
      _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 3]) : _valid0 && (valid0 = !0, passing0 = 3);
    }
  }
  return valid0 ? errors = _errs0 : errors++, errors === 0;
}
function validate162(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.federation_rule_id === void 0 && errors++, data.organization_id === void 0 && errors++;
    for (const key0 in data)
      key0 === "federation_rule_id" || key0 === "organization_id" || key0 === "service_account_id" || key0 === "workspace_id" || key0 === "audience" || key0 === "token_url" || key0 === "identity_token" || errors++;
    data.federation_rule_id !== void 0 && (validate93(data.federation_rule_id) || errors++), data.organization_id !== void 0 && (validate101(data.organization_id) || errors++), data.service_account_id !== void 0 && (validate106(data.service_account_id) || errors++), data.workspace_id !== void 0 && (validate111(data.workspace_id) || errors++), data.audience !== void 0 && (validate90(data.audience) || errors++), data.token_url !== void 0 && (validate152(data.token_url) || errors++), data.identity_token !== void 0 && (validate49(data.identity_token) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate160(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.type === void 0 && errors++, data.workload_identity_federation === void 0 && errors++;
    for (const key0 in data)
      key0 === "type" || key0 === "workload_identity_federation" || errors++;
    data.type !== void 0 && (validate33(data.type) || errors++), data.workload_identity_federation !== void 0 && (validate162(data.workload_identity_federation) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate182(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !1, passing0 = null;
  const _errs1 = errors;
  validate84(data) || errors++;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  const _errs2 = errors;
  validate144(data) || errors++;
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    const _errs3 = errors;
    validate160(data) || errors++;
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? errors = _errs0 : errors++, errors === 0;
}
function validate179(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  Array.isArray(data) || errors++;
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    validate180(data) || errors++;
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs4 = errors;
    validate182(data) || errors++;
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  return valid0 || errors++, errors === 0;
}
function validate178(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && data.auth !== void 0 && (validate179(data.auth) || errors++), errors === 0;
}
function validate190(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && data.engine !== void 0 && (validate178(data.engine) || errors++), errors === 0;
}
function validate189(data) {
  let errors = 0;
  return typeof data != "object" && typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean" && errors++, isMapping(data) && data["threat-detection"] !== void 0 && (validate190(data["threat-detection"]) || errors++), errors === 0;
}
function validate21(data) {
  let errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors, _errs3 = errors, _errs4 = errors;
  validate22(data) || errors++;
  var valid1 = _errs4 === errors;
  valid1 ? errors++ : errors = _errs3;
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, _valid0) {
    const _errs5 = errors;
    validate29(data) || errors++;
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  return valid0 || errors++, isMapping(data) ? (data.engine !== void 0 && (validate178(data.engine) || errors++), data["safe-outputs"] !== void 0 && (validate189(data["safe-outputs"]) || errors++)) : errors++, errors === 0;
}
const isWorkflowAuth = validate194;
function validate194(data) {
  let errors = 0;
  const _errs0 = errors;
  let valid0 = !1, passing0 = null;
  const _errs1 = errors;
  validate84(data) || errors++;
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  const _errs2 = errors;
  validate144(data) || errors++;
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    const _errs3 = errors;
    validate160(data) || errors++;
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  return valid0 ? errors = _errs0 : errors++, errors === 0;
}
export {
  hasWorkflowShape,
  isWorkflowAuth
};
