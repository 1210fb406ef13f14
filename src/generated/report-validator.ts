// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
"use strict";
export const diagnostics = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"diagnostics.schema.json","title":"wifc diagnostics","description":"What `wifc lint --format json` and `wifc check-lock --format json` print, version 1. Members that do not apply are left out.","type":"object","properties":{"version":{"const":1,"description":"The version of this format. What is added without a new version is a code."},"files":{"type":"integer","minimum":0,"description":"How many files were checked."},"errors":{"type":"integer","minimum":0,"description":"How many of the diagnostics are errors."},"warnings":{"type":"integer","minimum":0,"description":"How many of the diagnostics are warnings."},"shard":{"$ref":"#/definitions/shard"},"diagnostics":{"type":"array","items":{"$ref":"#/definitions/diagnostic"},"description":"Ordered by path, then by place."}},"required":["version","files","errors","warnings","diagnostics"],"additionalProperties":false,"definitions":{"diagnostic":{"title":"Diagnostic","description":"One mistake. The end of its place is exclusive.","markdownDescription":"One mistake. The end of its place is exclusive. Each line of `wifc lint --format jsonl` is one of these.","type":"object","properties":{"code":{"$ref":"#/definitions/code"},"severity":{"$ref":"#/definitions/severity"},"message":{"type":"string","minLength":1,"description":"What is there, what is wanted, what was probably meant."},"facts":{"type":"object","description":"What the message and the hint are made of: which members there are depends on the code. A long text is cut, and nothing repeats what looks like a credential."},"documentation":{"type":"string","pattern":"^docs/rules\\.md#[a-z-]+$","description":"The page of this package that explains the code, with an anchor."},"path":{"$ref":"#/definitions/path"},"pointer":{"type":"string","description":"JSON Pointer to what the diagnostic is about; absent where the text could not be read."},"start":{"$ref":"#/definitions/position"},"end":{"$ref":"#/definitions/position"},"hint":{"type":"string","minLength":1,"description":"What to do about it."},"related":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/related"},"description":"Other places that help to understand it."},"fix":{"$ref":"#/definitions/fix"}},"required":["code","severity","message","facts","documentation","path","start","end"],"additionalProperties":false,"examples":[{"code":"unknown-key","severity":"error","message":"`federation_rule` is not a key of `workload_identity_federation`. Did you mean `federation_rule_id`?","facts":{"key":"federation_rule","owner":"workload_identity_federation","known":["federation_rule_id","organization_id","service_account_id","workspace_id","identity_token"],"suggestion":"federation_rule_id"},"path":"agent.yaml","start":{"line":4,"column":9,"offset":51},"end":{"line":4,"column":24,"offset":66},"documentation":"docs/rules.md#unknown-key"}]},"code":{"title":"Code","description":"The name of the mistake. It never changes its meaning; later versions may know more codes.","markdownDescription":"The name of the mistake; `wifc explain CODE` explains it. It never changes its meaning; later versions may know more codes.","type":"string","pattern":"^[a-z]+(-[a-z]+)*$","examples":["unknown-key"]},"severity":{"title":"Severity","description":"error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing.","markdownDescription":"error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing.","enum":["error","warning","note"],"examples":["error"]},"path":{"type":"string","title":"Path","description":"The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.","markdownDescription":"The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.","examples":["agents/agent.yaml","<stdin>"]},"shard":{"title":"Shard","description":"The part of the files that the run was about; absent if it was about all.","markdownDescription":"The part of the files that the run was about, as `--shard` said; absent if it was about all.","type":"object","properties":{"index":{"type":"integer","minimum":1,"description":"Which part, from 1."},"count":{"type":"integer","minimum":1,"description":"How many parts there are."}},"required":["index","count"],"additionalProperties":false,"examples":[{"index":2,"count":4}]},"position":{"title":"Position","description":"A point in a file.","markdownDescription":"A point in a file.","type":"object","properties":{"line":{"type":"integer","minimum":1,"description":"The line, from 1."},"column":{"type":"integer","minimum":1,"description":"The column, from 1, in UTF-16 units."},"offset":{"type":"integer","minimum":0,"description":"The offset in the text, from 0, in UTF-16 units."}},"required":["line","column","offset"],"additionalProperties":false,"examples":[{"line":4,"column":9,"offset":51}]},"related":{"title":"Related place","description":"Another place that helps to understand a diagnostic.","markdownDescription":"Another place that helps to understand a diagnostic.","type":"object","properties":{"message":{"type":"string","description":"What is there."},"path":{"$ref":"#/definitions/path"},"start":{"$ref":"#/definitions/position"},"end":{"$ref":"#/definitions/position"}},"required":["message","path","start","end"],"additionalProperties":false,"examples":[{"message":"first here","path":"agent.yaml","start":{"line":4,"column":9,"offset":51},"end":{"line":4,"column":24,"offset":66}}]},"fix":{"title":"Fix","description":"A change that mends the mistake for sure.","markdownDescription":"A change that mends the mistake for sure; `wifc lint --fix` makes it.","type":"object","properties":{"title":{"type":"string","description":"What it does, in half a sentence."},"edits":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/edit"},"description":"All of them, or none."}},"required":["title","edits"],"additionalProperties":false,"examples":[{"title":"write `federation_rule_id`","edits":[{"start":{"line":4,"column":9,"offset":51},"end":{"line":4,"column":24,"offset":66},"text":"federation_rule_id"}]}]},"edit":{"title":"Edit","description":"A replacement of a stretch of the diagnostic's file. The end is exclusive; a stretch without length is an insertion.","markdownDescription":"A replacement of a stretch of the diagnostic's file. The end is exclusive; a stretch without length is an insertion.","type":"object","properties":{"start":{"$ref":"#/definitions/position"},"end":{"$ref":"#/definitions/position"},"text":{"type":"string","description":"What stands there afterwards; empty to delete."}},"required":["start","end","text"],"additionalProperties":false,"examples":[{"start":{"line":4,"column":9,"offset":51},"end":{"line":4,"column":24,"offset":66},"text":"federation_rule_id"}]}}};
const schema12 = {"title":"Shard","description":"The part of the files that the run was about; absent if it was about all.","markdownDescription":"The part of the files that the run was about, as `--shard` said; absent if it was about all.","type":"object","properties":{"index":{"type":"integer","minimum":1,"description":"Which part, from 1."},"count":{"type":"integer","minimum":1,"description":"How many parts there are."}},"required":["index","count"],"additionalProperties":false,"examples":[{"index":2,"count":4}]};
const func0 = Object.prototype.hasOwnProperty;
const schema13 = {"title":"Diagnostic","description":"One mistake. The end of its place is exclusive.","markdownDescription":"One mistake. The end of its place is exclusive. Each line of `wifc lint --format jsonl` is one of these.","type":"object","properties":{"code":{"$ref":"#/definitions/code"},"severity":{"$ref":"#/definitions/severity"},"message":{"type":"string","minLength":1,"description":"What is there, what is wanted, what was probably meant."},"facts":{"type":"object","description":"What the message and the hint are made of: which members there are depends on the code. A long text is cut, and nothing repeats what looks like a credential."},"documentation":{"type":"string","pattern":"^docs/rules\\.md#[a-z-]+$","description":"The page of this package that explains the code, with an anchor."},"path":{"$ref":"#/definitions/path"},"pointer":{"type":"string","description":"JSON Pointer to what the diagnostic is about; absent where the text could not be read."},"start":{"$ref":"#/definitions/position"},"end":{"$ref":"#/definitions/position"},"hint":{"type":"string","minLength":1,"description":"What to do about it."},"related":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/related"},"description":"Other places that help to understand it."},"fix":{"$ref":"#/definitions/fix"}},"required":["code","severity","message","facts","documentation","path","start","end"],"additionalProperties":false,"examples":[{"code":"unknown-key","severity":"error","message":"`federation_rule` is not a key of `workload_identity_federation`. Did you mean `federation_rule_id`?","facts":{"key":"federation_rule","owner":"workload_identity_federation","known":["federation_rule_id","organization_id","service_account_id","workspace_id","identity_token"],"suggestion":"federation_rule_id"},"path":"agent.yaml","start":{"line":4,"column":9,"offset":51},"end":{"line":4,"column":24,"offset":66},"documentation":"docs/rules.md#unknown-key"}]};
const schema14 = {"title":"Code","description":"The name of the mistake. It never changes its meaning; later versions may know more codes.","markdownDescription":"The name of the mistake; `wifc explain CODE` explains it. It never changes its meaning; later versions may know more codes.","type":"string","pattern":"^[a-z]+(-[a-z]+)*$","examples":["unknown-key"]};
const schema15 = {"title":"Severity","description":"error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing.","markdownDescription":"error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing.","enum":["error","warning","note"],"examples":["error"]};
const schema16 = {"type":"string","title":"Path","description":"The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.","markdownDescription":"The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.","examples":["agents/agent.yaml","<stdin>"]};
const schema17 = {"title":"Position","description":"A point in a file.","markdownDescription":"A point in a file.","type":"object","properties":{"line":{"type":"integer","minimum":1,"description":"The line, from 1."},"column":{"type":"integer","minimum":1,"description":"The column, from 1, in UTF-16 units."},"offset":{"type":"integer","minimum":0,"description":"The offset in the text, from 0, in UTF-16 units."}},"required":["line","column","offset"],"additionalProperties":false,"examples":[{"line":4,"column":9,"offset":51}]};
const pattern0 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
const pattern1 = new RegExp("^docs/rules\\.md#[a-z-]+$", "u");
const schema19 = {"title":"Related place","description":"Another place that helps to understand a diagnostic.","markdownDescription":"Another place that helps to understand a diagnostic.","type":"object","properties":{"message":{"type":"string","description":"What is there."},"path":{"$ref":"#/definitions/path"},"start":{"$ref":"#/definitions/position"},"end":{"$ref":"#/definitions/position"}},"required":["message","path","start","end"],"additionalProperties":false,"examples":[{"message":"first here","path":"agent.yaml","start":{"line":4,"column":9,"offset":51},"end":{"line":4,"column":24,"offset":66}}]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.message === undefined) || (!(func0.call(data, "message")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "message") || (key0 === "path")) || (key0 === "start")) || (key0 === "end"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.message.type,parentSchema:schema19.properties.message,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data1 = data.path;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data2 = data.start;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.line === undefined) || (!(func0.call(data2, "line")))){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema17.required,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data2.column === undefined) || (!(func0.call(data2, "column")))){
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema17.required,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data2.offset === undefined) || (!(func0.call(data2, "offset")))){
const err9 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'",schema:schema17.required,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(((key1 === "line") || (key1 === "column")) || (key1 === "offset"))){
const err10 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.line !== undefined && func0.call(data2, "line")){
let data3 = data2.line;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/start/line",schemaPath:"#/definitions/position/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.line.type,parentSchema:schema17.properties.line,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/start/line",schemaPath:"#/definitions/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.line,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data2.column !== undefined && func0.call(data2, "column")){
let data4 = data2.column;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/start/column",schemaPath:"#/definitions/position/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.column.type,parentSchema:schema17.properties.column,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/start/column",schemaPath:"#/definitions/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.column,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data2.offset !== undefined && func0.call(data2, "offset")){
let data5 = data2.offset;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/start/offset",schemaPath:"#/definitions/position/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.offset.type,parentSchema:schema17.properties.offset,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/start/offset",schemaPath:"#/definitions/position/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.offset,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data6 = data.end;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.line === undefined) || (!(func0.call(data6, "line")))){
const err18 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema17.required,parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data6.column === undefined) || (!(func0.call(data6, "column")))){
const err19 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema17.required,parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data6.offset === undefined) || (!(func0.call(data6, "offset")))){
const err20 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'",schema:schema17.required,parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 of Object.keys(data6)){
if(!(((key2 === "line") || (key2 === "column")) || (key2 === "offset"))){
const err21 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.line !== undefined && func0.call(data6, "line")){
let data7 = data6.line;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/end/line",schemaPath:"#/definitions/position/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.line.type,parentSchema:schema17.properties.line,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/end/line",schemaPath:"#/definitions/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.line,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data6.column !== undefined && func0.call(data6, "column")){
let data8 = data6.column;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err24 = {instancePath:instancePath+"/end/column",schemaPath:"#/definitions/position/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.column.type,parentSchema:schema17.properties.column,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/end/column",schemaPath:"#/definitions/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.column,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data6.offset !== undefined && func0.call(data6, "offset")){
let data9 = data6.offset;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/end/offset",schemaPath:"#/definitions/position/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.offset.type,parentSchema:schema17.properties.offset,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/end/offset",schemaPath:"#/definitions/position/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.offset,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema23 = {"title":"Fix","description":"A change that mends the mistake for sure.","markdownDescription":"A change that mends the mistake for sure; `wifc lint --fix` makes it.","type":"object","properties":{"title":{"type":"string","description":"What it does, in half a sentence."},"edits":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/edit"},"description":"All of them, or none."}},"required":["title","edits"],"additionalProperties":false,"examples":[{"title":"write `federation_rule_id`","edits":[{"start":{"line":4,"column":9,"offset":51},"end":{"line":4,"column":24,"offset":66},"text":"federation_rule_id"}]}]};
const schema24 = {"title":"Edit","description":"A replacement of a stretch of the diagnostic's file. The end is exclusive; a stretch without length is an insertion.","markdownDescription":"A replacement of a stretch of the diagnostic's file. The end is exclusive; a stretch without length is an insertion.","type":"object","properties":{"start":{"$ref":"#/definitions/position"},"end":{"$ref":"#/definitions/position"},"text":{"type":"string","description":"What stands there afterwards; empty to delete."}},"required":["start","end","text"],"additionalProperties":false,"examples":[{"start":{"line":4,"column":9,"offset":51},"end":{"line":4,"column":24,"offset":66},"text":"federation_rule_id"}]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "start") || (key0 === "end")) || (key0 === "text"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data0 = data.start;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.line === undefined) || (!(func0.call(data0, "line")))){
const err4 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema17.required,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data0.column === undefined) || (!(func0.call(data0, "column")))){
const err5 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema17.required,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data0.offset === undefined) || (!(func0.call(data0, "offset")))){
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'",schema:schema17.required,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!(((key1 === "line") || (key1 === "column")) || (key1 === "offset"))){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.line !== undefined && func0.call(data0, "line")){
let data1 = data0.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/start/line",schemaPath:"#/definitions/position/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.line.type,parentSchema:schema17.properties.line,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/start/line",schemaPath:"#/definitions/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.line,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data0.column !== undefined && func0.call(data0, "column")){
let data2 = data0.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/start/column",schemaPath:"#/definitions/position/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.column.type,parentSchema:schema17.properties.column,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/start/column",schemaPath:"#/definitions/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.column,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data0.offset !== undefined && func0.call(data0, "offset")){
let data3 = data0.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/start/offset",schemaPath:"#/definitions/position/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.offset.type,parentSchema:schema17.properties.offset,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/start/offset",schemaPath:"#/definitions/position/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.offset,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data4 = data.end;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.line === undefined) || (!(func0.call(data4, "line")))){
const err15 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema17.required,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data4.column === undefined) || (!(func0.call(data4, "column")))){
const err16 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema17.required,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data4.offset === undefined) || (!(func0.call(data4, "offset")))){
const err17 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'",schema:schema17.required,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!(((key2 === "line") || (key2 === "column")) || (key2 === "offset"))){
const err18 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.line !== undefined && func0.call(data4, "line")){
let data5 = data4.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err19 = {instancePath:instancePath+"/end/line",schemaPath:"#/definitions/position/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.line.type,parentSchema:schema17.properties.line,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/end/line",schemaPath:"#/definitions/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.line,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data4.column !== undefined && func0.call(data4, "column")){
let data6 = data4.column;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/end/column",schemaPath:"#/definitions/position/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.column.type,parentSchema:schema17.properties.column,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/end/column",schemaPath:"#/definitions/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.column,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data4.offset !== undefined && func0.call(data4, "offset")){
let data7 = data4.offset;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/end/offset",schemaPath:"#/definitions/position/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.offset.type,parentSchema:schema17.properties.offset,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/end/offset",schemaPath:"#/definitions/position/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.offset,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data8 = data.text;
if(typeof data8 !== "string"){
const err26 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.text.type,parentSchema:schema24.properties.text,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.edits === undefined) || (!(func0.call(data, "edits")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edits"},message:"must have required property '"+"edits"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "title") || (key0 === "edits"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.title.type,parentSchema:schema23.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.edits !== undefined && func0.call(data, "edits")){
let data1 = data.edits;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/edits",schemaPath:"#/properties/edits/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23.properties.edits,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data1[i0], {instancePath:instancePath+"/edits/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/edits",schemaPath:"#/properties/edits/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.properties.edits.type,parentSchema:schema23.properties.edits,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.severity === undefined) || (!(func0.call(data, "severity")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.message === undefined) || (!(func0.call(data, "message")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.facts === undefined) || (!(func0.call(data, "facts")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.documentation === undefined) || (!(func0.call(data, "documentation")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentation"},message:"must have required property '"+"documentation"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema13.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data0 = data.code;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err9 = {instancePath:instancePath+"/code",schemaPath:"#/definitions/code/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(-[a-z]+)*$"+"\"",schema:"^[a-z]+(-[a-z]+)*$",parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/code",schemaPath:"#/definitions/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data1 = data.severity;
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "note"))){
const err11 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values",schema:schema15.enum,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data2 = data.message;
if(typeof data2 === "string"){
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.message,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.message.type,parentSchema:schema13.properties.message,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data3 = data.facts;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err14 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.properties.facts.type,parentSchema:schema13.properties.facts,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.documentation !== undefined && func0.call(data, "documentation")){
let data4 = data.documentation;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err15 = {instancePath:instancePath+"/documentation",schemaPath:"#/properties/documentation/pattern",keyword:"pattern",params:{pattern: "^docs/rules\\.md#[a-z-]+$"},message:"must match pattern \""+"^docs/rules\\.md#[a-z-]+$"+"\"",schema:"^docs/rules\\.md#[a-z-]+$",parentSchema:schema13.properties.documentation,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.documentation.type,parentSchema:schema13.properties.documentation,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data5 = data.path;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.pointer !== undefined && func0.call(data, "pointer")){
let data6 = data.pointer;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.pointer.type,parentSchema:schema13.properties.pointer,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data7 = data.start;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.line === undefined) || (!(func0.call(data7, "line")))){
const err19 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema17.required,parentSchema:schema17,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data7.column === undefined) || (!(func0.call(data7, "column")))){
const err20 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema17.required,parentSchema:schema17,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data7.offset === undefined) || (!(func0.call(data7, "offset")))){
const err21 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'",schema:schema17.required,parentSchema:schema17,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!(((key1 === "line") || (key1 === "column")) || (key1 === "offset"))){
const err22 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.line !== undefined && func0.call(data7, "line")){
let data8 = data7.line;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/start/line",schemaPath:"#/definitions/position/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.line.type,parentSchema:schema17.properties.line,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/start/line",schemaPath:"#/definitions/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.line,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data7.column !== undefined && func0.call(data7, "column")){
let data9 = data7.column;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/start/column",schemaPath:"#/definitions/position/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.column.type,parentSchema:schema17.properties.column,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/start/column",schemaPath:"#/definitions/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.column,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data7.offset !== undefined && func0.call(data7, "offset")){
let data10 = data7.offset;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/start/offset",schemaPath:"#/definitions/position/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.offset.type,parentSchema:schema17.properties.offset,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/start/offset",schemaPath:"#/definitions/position/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.offset,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/start",schemaPath:"#/definitions/position/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data11 = data.end;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.line === undefined) || (!(func0.call(data11, "line")))){
const err30 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema17.required,parentSchema:schema17,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data11.column === undefined) || (!(func0.call(data11, "column")))){
const err31 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema17.required,parentSchema:schema17,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data11.offset === undefined) || (!(func0.call(data11, "offset")))){
const err32 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'",schema:schema17.required,parentSchema:schema17,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 of Object.keys(data11)){
if(!(((key2 === "line") || (key2 === "column")) || (key2 === "offset"))){
const err33 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.line !== undefined && func0.call(data11, "line")){
let data12 = data11.line;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err34 = {instancePath:instancePath+"/end/line",schemaPath:"#/definitions/position/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.line.type,parentSchema:schema17.properties.line,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/end/line",schemaPath:"#/definitions/position/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.line,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data11.column !== undefined && func0.call(data11, "column")){
let data13 = data11.column;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err36 = {instancePath:instancePath+"/end/column",schemaPath:"#/definitions/position/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.column.type,parentSchema:schema17.properties.column,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/end/column",schemaPath:"#/definitions/position/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema17.properties.column,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data11.offset !== undefined && func0.call(data11, "offset")){
let data14 = data11.offset;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err38 = {instancePath:instancePath+"/end/offset",schemaPath:"#/definitions/position/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.offset.type,parentSchema:schema17.properties.offset,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/end/offset",schemaPath:"#/definitions/position/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema17.properties.offset,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/end",schemaPath:"#/definitions/position/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.hint !== undefined && func0.call(data, "hint")){
let data15 = data.hint;
if(typeof data15 === "string"){
if(data15.length < 1){
const err41 = {instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.hint,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.hint.type,parentSchema:schema13.properties.hint,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.related !== undefined && func0.call(data, "related")){
let data16 = data.related;
if(Array.isArray(data16)){
if(data16.length < 1){
const err43 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema13.properties.related,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data16[i0], {instancePath:instancePath+"/related/" + i0,parentData:data16,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.related.type,parentSchema:schema13.properties.related,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.fix !== undefined && func0.call(data, "fix")){
if(!(validate14(data.fix, {instancePath:instancePath+"/fix",parentData:data,parentDataProperty:"fix",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="diagnostics.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.files === undefined) || (!(func0.call(data, "files")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.errors === undefined) || (!(func0.call(data, "errors")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.warnings === undefined) || (!(func0.call(data, "warnings")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.diagnostics === undefined) || (!(func0.call(data, "diagnostics")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "diagnostics"},message:"must have required property '"+"diagnostics"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "version") || (key0 === "files")) || (key0 === "errors")) || (key0 === "warnings")) || (key0 === "shard")) || (key0 === "diagnostics"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.version,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data1 = data.files;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.files.type,parentSchema:schema11.properties.files,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.files,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.errors !== undefined && func0.call(data, "errors")){
let data2 = data.errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.errors.type,parentSchema:schema11.properties.errors,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.errors,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.warnings !== undefined && func0.call(data, "warnings")){
let data3 = data.warnings;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.warnings.type,parentSchema:schema11.properties.warnings,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.warnings,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.shard !== undefined && func0.call(data, "shard")){
let data4 = data.shard;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.index === undefined) || (!(func0.call(data4, "index")))){
const err13 = {instancePath:instancePath+"/shard",schemaPath:"#/definitions/shard/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'",schema:schema12.required,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data4.count === undefined) || (!(func0.call(data4, "count")))){
const err14 = {instancePath:instancePath+"/shard",schemaPath:"#/definitions/shard/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema12.required,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((key1 === "index") || (key1 === "count"))){
const err15 = {instancePath:instancePath+"/shard",schemaPath:"#/definitions/shard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.index !== undefined && func0.call(data4, "index")){
let data5 = data4.index;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/shard/index",schemaPath:"#/definitions/shard/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.index.type,parentSchema:schema12.properties.index,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/shard/index",schemaPath:"#/definitions/shard/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.index,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data4.count !== undefined && func0.call(data4, "count")){
let data6 = data4.count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/shard/count",schemaPath:"#/definitions/shard/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.count.type,parentSchema:schema12.properties.count,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/shard/count",schemaPath:"#/definitions/shard/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.properties.count,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/shard",schemaPath:"#/definitions/shard/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.diagnostics !== undefined && func0.call(data, "diagnostics")){
let data7 = data.diagnostics;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data7[i0], {instancePath:instancePath+"/diagnostics/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.diagnostics.type,parentSchema:schema11.properties.diagnostics,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

