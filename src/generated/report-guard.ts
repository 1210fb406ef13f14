// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
function isMapping(data) {
  return data && typeof data == "object" && !Array.isArray(data);
}
const isReport = validate21, schema6 = { properties: { version: 0, files: 0, errors: 0, warnings: 0, shard: 0, inBaseline: 0, omitted: 0, statistics: 0, diagnostics: 0 } }, func2 = Object.prototype.hasOwnProperty;
function validate22(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.index === void 0 && errors++, data.count === void 0 && errors++;
    for (const key0 in data)
      key0 === "index" || key0 === "count" || errors++;
    if (data.index !== void 0) {
      let data0 = data.index;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || errors++, typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && errors++;
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || errors++, typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && errors++;
    }
  } else
    errors++;
  return errors === 0;
}
const pattern0 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
function validate25(data) {
  let errors = 0;
  return typeof data == "string" && pattern0.test(data) || errors++, errors === 0;
}
function validate27(data) {
  let errors = 0;
  return data === "error" || data === "warning" || data === "note" || errors++, errors === 0;
}
function validate24(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.code === void 0 && errors++, data.severity === void 0 && errors++, data.count === void 0 && errors++;
    for (const key0 in data)
      key0 === "code" || key0 === "severity" || key0 === "count" || errors++;
    if (data.code !== void 0 && (validate25(data.code) || errors++), data.severity !== void 0 && (validate27(data.severity) || errors++), data.count !== void 0) {
      let data2 = data.count;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || errors++, typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)) && errors++;
    }
  } else
    errors++;
  return errors === 0;
}
const schema11 = { properties: { code: 0, severity: 0, message: 0, facts: 0, documentation: 0, path: 0, pointer: 0, start: 0, end: 0, hint: 0, related: 0, fix: 0 } };
function validate33(data) {
  let errors = 0;
  return typeof data != "string" && errors++, errors === 0;
}
function validate35(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.line === void 0 && errors++, data.column === void 0 && errors++, data.offset === void 0 && errors++;
    for (const key0 in data)
      key0 === "line" || key0 === "column" || key0 === "offset" || errors++;
    if (data.line !== void 0) {
      let data0 = data.line;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || errors++, typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && errors++;
    }
    if (data.column !== void 0) {
      let data1 = data.column;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || errors++, typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && errors++;
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || errors++, typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)) && errors++;
    }
  } else
    errors++;
  return errors === 0;
}
function validate38(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.message === void 0 && errors++, data.path === void 0 && errors++, data.start === void 0 && errors++, data.end === void 0 && errors++;
    for (const key0 in data)
      key0 === "message" || key0 === "path" || key0 === "start" || key0 === "end" || errors++;
    data.message !== void 0 && typeof data.message != "string" && errors++, data.path !== void 0 && (validate33(data.path) || errors++), data.start !== void 0 && (validate35(data.start) || errors++), data.end !== void 0 && (validate35(data.end) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate44(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.start === void 0 && errors++, data.end === void 0 && errors++, data.text === void 0 && errors++;
    for (const key0 in data)
      key0 === "start" || key0 === "end" || key0 === "text" || errors++;
    data.start !== void 0 && (validate35(data.start) || errors++), data.end !== void 0 && (validate35(data.end) || errors++), data.text !== void 0 && typeof data.text != "string" && errors++;
  } else
    errors++;
  return errors === 0;
}
function validate43(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.title === void 0 && errors++, data.edits === void 0 && errors++;
    for (const key0 in data)
      key0 === "title" || key0 === "isUnsafe" || key0 === "edits" || errors++;
    if (data.title !== void 0 && typeof data.title != "string" && errors++, data.isUnsafe !== void 0 && data.isUnsafe !== !0 && errors++, data.edits !== void 0) {
      let data2 = data.edits;
      if (Array.isArray(data2)) {
        data2.length < 1 && errors++;
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate44(data2[i0]) || errors++;
      } else
        errors++;
    }
  } else
    errors++;
  return errors === 0;
}
const pattern1 = new RegExp("^docs/rules\\.md#[a-z-]+$", "u");
function validate30(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.code === void 0 && errors++, data.severity === void 0 && errors++, data.message === void 0 && errors++, data.facts === void 0 && errors++, data.documentation === void 0 && errors++, data.path === void 0 && errors++, data.start === void 0 && errors++, data.end === void 0 && errors++;
    for (const key0 in data)
      func2.call(schema11.properties, key0) || errors++;
    if (data.code !== void 0 && (validate25(data.code) || errors++), data.severity !== void 0 && (validate27(data.severity) || errors++), data.message !== void 0) {
      let data2 = data.message;
      typeof data2 == "string" ? data2.length < 1 && errors++ : errors++;
    }
    if (data.facts !== void 0) {
      let data3 = data.facts;
      isMapping(data3) || errors++;
    }
    if (data.documentation !== void 0) {
      let data4 = data.documentation;
      typeof data4 == "string" && pattern1.test(data4) || errors++;
    }
    if (data.path !== void 0 && (validate33(data.path) || errors++), data.pointer !== void 0 && typeof data.pointer != "string" && errors++, data.start !== void 0 && (validate35(data.start) || errors++), data.end !== void 0 && (validate35(data.end) || errors++), data.hint !== void 0) {
      let data9 = data.hint;
      typeof data9 == "string" ? data9.length < 1 && errors++ : errors++;
    }
    if (data.related !== void 0) {
      let data10 = data.related;
      if (Array.isArray(data10)) {
        data10.length < 1 && errors++;
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate38(data10[i0]) || errors++;
      } else
        errors++;
    }
    data.fix !== void 0 && (validate43(data.fix) || errors++);
  } else
    errors++;
  return errors === 0;
}
function validate21(data) {
  let errors = 0;
  if (isMapping(data)) {
    data.version === void 0 && errors++, data.files === void 0 && errors++, data.errors === void 0 && errors++, data.warnings === void 0 && errors++, data.diagnostics === void 0 && errors++;
    for (const key0 in data)
      func2.call(schema6.properties, key0) || errors++;
    if (data.version !== void 0 && data.version !== 1 && errors++, data.files !== void 0) {
      let data1 = data.files;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || errors++, typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)) && errors++;
    }
    if (data.errors !== void 0) {
      let data2 = data.errors;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || errors++, typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)) && errors++;
    }
    if (data.warnings !== void 0) {
      let data3 = data.warnings;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || errors++, typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)) && errors++;
    }
    if (data.shard !== void 0 && (validate22(data.shard) || errors++), data.inBaseline !== void 0) {
      let data5 = data.inBaseline;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || errors++, typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)) && errors++;
    }
    if (data.omitted !== void 0) {
      let data6 = data.omitted;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || errors++, typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)) && errors++;
    }
    if (data.statistics !== void 0) {
      let data7 = data.statistics;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data7[i0]) || errors++;
      } else
        errors++;
    }
    if (data.diagnostics !== void 0) {
      let data9 = data.diagnostics;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate30(data9[i1]) || errors++;
      } else
        errors++;
    }
  } else
    errors++;
  return errors === 0;
}
export {
  isReport
};
