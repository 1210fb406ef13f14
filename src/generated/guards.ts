// @ts-nocheck
// Written by `npm run generate` from /schema. Do not edit.
"use strict";
export const agent = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"agent.schema.json","title":"docker-agent agent file","description":"The part of an agent file that says how its models sign in. Everything else belongs to docker-agent.","type":"object","properties":{"providers":{"$ref":"#/definitions/providers"},"models":{"$ref":"#/definitions/models"}},"definitions":{"providers":{"title":"Providers","description":"Model providers by name. A provider's `auth` holds for every model of it that has none of its own.","markdownDescription":"Model providers by name. A provider's `auth` holds for every model of it that has none of its own.","type":["object","array","string","number","boolean","null"],"additionalProperties":{"$ref":"#/definitions/provider"},"examples":[{"claude-federated":{"provider":"anthropic"}}]},"provider":{"title":"Provider","description":"A model provider; `auth` signs its models in without an API key.","markdownDescription":"A model provider; `auth` signs its models in without an API key.","type":["object","array","string","number","boolean","null"],"properties":{"auth":{"$ref":"auth.schema.json#/definitions/agentAuth"}},"examples":[{"provider":"anthropic"}]},"models":{"title":"Models","description":"Models by name. A model's `auth` replaces its provider's as a whole.","markdownDescription":"Models by name. A model's `auth` replaces its provider's as a whole.","type":["object","array","string","number","boolean","null"],"additionalProperties":{"$ref":"#/definitions/model"},"examples":[{"claude":{"provider":"anthropic","model":"claude-sonnet-4-5"}}]},"model":{"title":"Model","description":"A model; `auth` signs it in without an API key and replaces its provider's `auth`.","markdownDescription":"A model; `auth` signs it in without an API key and replaces its provider's `auth`.","type":["object","array","string","number","boolean","null"],"properties":{"auth":{"$ref":"auth.schema.json#/definitions/agentAuth"}},"examples":[{"provider":"anthropic","model":"claude-sonnet-4-5"}]}}};
const func0 = Object.prototype.hasOwnProperty;
const schema12 = {"title":"Providers","description":"Model providers by name. A provider's `auth` holds for every model of it that has none of its own.","markdownDescription":"Model providers by name. A provider's `auth` holds for every model of it that has none of its own.","type":["object","array","string","number","boolean","null"],"additionalProperties":{"$ref":"#/definitions/provider"},"examples":[{"claude-federated":{"provider":"anthropic"}}]};
const schema13 = {"title":"Provider","description":"A model provider; `auth` signs its models in without an API key.","markdownDescription":"A model provider; `auth` signs its models in without an API key.","type":["object","array","string","number","boolean","null"],"properties":{"auth":{"$ref":"auth.schema.json#/definitions/agentAuth"}},"examples":[{"provider":"anthropic"}]};
const schema15 = {"title":"Sign-in without an API key","description":"How the provider or model signs in: the workload's OIDC token is exchanged at Anthropic for a short-lived access token.","markdownDescription":"How the provider or model signs in: the workload's OIDC token is exchanged at Anthropic for a short-lived access token.\n\nA model's block replaces its provider's block as a whole.","type":"object","additionalProperties":false,"required":["type","workload_identity_federation"],"properties":{"type":{"$ref":"#/definitions/federationType"},"workload_identity_federation":{"$ref":"#/definitions/agentFederation"}},"examples":[{"type":"workload_identity_federation","workload_identity_federation":{"federation_rule_id":"fdrl_01AbCdEfGhIjKlMnOpQrStUv","organization_id":"3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a","identity_token":{"file":"/var/run/secrets/anthropic/token"}}}],"defaultSnippets":[{"label":"workload identity federation","description":"Sign in with an OIDC token","body":{"type":"workload_identity_federation","workload_identity_federation":{"federation_rule_id":"fdrl_$1","organization_id":"$2","service_account_id":"svac_$3","identity_token":{"file":"$4"}}}}]};
const schema16 = {"title":"Kind of sign-in","description":"Always `workload_identity_federation` in agent YAML.","markdownDescription":"Always `workload_identity_federation` in agent YAML.","type":"string","const":"workload_identity_federation","examples":["workload_identity_federation"]};
const schema17 = {"title":"Workload identity federation","description":"The federation rule to sign in under, whom to sign in as, and where the workload's OIDC token comes from.","markdownDescription":"The federation rule to sign in under, whom to sign in as, and where the workload's OIDC token comes from.","type":"object","additionalProperties":false,"required":["federation_rule_id","organization_id","identity_token"],"properties":{"federation_rule_id":{"$ref":"#/definitions/federationRuleId"},"organization_id":{"$ref":"#/definitions/organizationId"},"service_account_id":{"$ref":"#/definitions/serviceAccountId"},"workspace_id":{"$ref":"#/definitions/workspaceId"},"identity_token":{"$ref":"#/definitions/identityToken"}},"examples":[{"federation_rule_id":"fdrl_01AbCdEfGhIjKlMnOpQrStUv","organization_id":"3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a","service_account_id":"svac_01AbCdEfGhIjKlMnOpQrStUv","identity_token":{"env":"CI_OIDC_TOKEN"}}]};
const schema18 = {"title":"Federation rule id","description":"The federation rule at Anthropic that the token is exchanged under, such as fdrl_01….","markdownDescription":"The federation rule at Anthropic that the token is exchanged under: `fdrl_` and letters or digits. The Console lists it with the rule.","type":"string","pattern":"^fdrl_[0-9A-Za-z]+$","maxLength":8192,"patternErrorMessage":"A federation rule id is `fdrl_` and letters or digits.","examples":["fdrl_01AbCdEfGhIjKlMnOpQrStUv"]};
const schema19 = {"title":"Organization id","description":"The Anthropic organization: a bare UUID.","markdownDescription":"The Anthropic organization: a bare UUID, in any case.","type":"string","pattern":"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$","maxLength":8192,"patternErrorMessage":"An organization id is a UUID.","examples":["3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"]};
const schema20 = {"title":"Service account id","description":"The service account that the access token is bound to, such as svac_01….","markdownDescription":"The service account that the access token is bound to: `svac_` and letters or digits. Optional for docker-agent, required by AWF.","type":"string","pattern":"^svac_[0-9A-Za-z]+$","maxLength":8192,"patternErrorMessage":"A service account id is `svac_` and letters or digits.","examples":["svac_01AbCdEfGhIjKlMnOpQrStUv"]};
const schema21 = {"title":"Workspace id","description":"The workspace to sign in to, such as wrkspc_01…; needed when the federation rule spans several. docker-agent itself refuses a file with this key.","markdownDescription":"The workspace to sign in to: `wrkspc_` and letters or digits. Needed when the federation rule spans several workspaces.\n\ndocker-agent itself does not have this key and refuses a file with it; the targets of `wifc compile` carry it.","type":"string","pattern":"^(wrkspc_[0-9A-Za-z]+|default)$","maxLength":8192,"patternErrorMessage":"A workspace id is `wrkspc_` and letters or digits.","examples":["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"]};
const pattern0 = new RegExp("^fdrl_[0-9A-Za-z]+$", "u");
const pattern1 = new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
const pattern2 = new RegExp("^svac_[0-9A-Za-z]+$", "u");
const pattern3 = new RegExp("^(wrkspc_[0-9A-Za-z]+|default)$", "u");
const schema22 = {"title":"Identity token","description":"Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` and `url`.","markdownDescription":"Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` and `url`.","oneOf":[{"$ref":"#/definitions/fileSource"},{"$ref":"#/definitions/envSource"},{"$ref":"#/definitions/commandSource"},{"$ref":"#/definitions/urlSource"}],"examples":[{"file":"/var/run/secrets/anthropic/token"}],"defaultSnippets":[{"label":"token from a file","description":"A file that holds the token, read at every exchange","body":{"file":"${1:/var/run/secrets/anthropic/token}"}},{"label":"token from a variable","description":"An environment variable that holds the token","body":{"env":"${1:CI_OIDC_TOKEN}"}},{"label":"token from a command","description":"A command that prints the token","body":{"command":["${1:get-token}"]}},{"label":"token of a GitHub Actions job","description":"The OIDC token of the GitHub Actions job","body":{"url":"\\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${1:https://api.anthropic.com}","headers":{"Authorization":"bearer \\${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"},"response_field":"value"}}]};
const schema23 = {"title":"Token from a file","description":"The token is read from this file at every exchange.","markdownDescription":"The token is read from this file at every exchange. The path is taken to the letter: no `~`, no variables.","type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/definitions/tokenFile"}},"examples":[{"file":"/var/run/secrets/anthropic/token"}]};
const schema24 = {"title":"Token file","description":"Path of the file that holds the token, taken to the letter.","markdownDescription":"Path of the file that holds the token, taken to the letter: no `~`, no variables.","type":"string","minLength":1,"maxLength":8192,"examples":["/var/run/secrets/anthropic/token"]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.file === undefined) || (!(func0.call(data, "file")))) && (missing0 = "file")){
validate17.errors = [true];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "file")){
validate17.errors = [true];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined && func0.call(data, "file")){
let data0 = data.file;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 8192){
validate17.errors = [true];
return false;
}
else {
if(data0.length < 1){
validate17.errors = [true];
return false;
}
}
}
else {
validate17.errors = [true];
return false;
}
}
}
}
}
}
else {
validate17.errors = [true];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

const schema25 = {"title":"Token from an environment variable","description":"The token is read from this environment variable at every exchange.","markdownDescription":"The token is read from this environment variable at every exchange. A token with a `jti` can be exchanged only once.","type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"$ref":"#/definitions/variableName"}},"examples":[{"env":"CI_OIDC_TOKEN"}]};
const schema26 = {"title":"Environment variable","description":"The bare name of an environment variable.","markdownDescription":"The bare name of an environment variable, without `$`.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":8192,"patternErrorMessage":"The bare name of an environment variable: letters, digits and `_`, without `$`.","examples":["CI_OIDC_TOKEN"]};
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.env === undefined) || (!(func0.call(data, "env")))) && (missing0 = "env")){
validate19.errors = [true];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "env")){
validate19.errors = [true];
return false;
break;
}
}
if(_errs1 === errors){
if(data.env !== undefined && func0.call(data, "env")){
let data0 = data.env;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 8192){
validate19.errors = [true];
return false;
}
else {
if(!pattern4.test(data0)){
validate19.errors = [true];
return false;
}
}
}
else {
validate19.errors = [true];
return false;
}
}
}
}
}
}
else {
validate19.errors = [true];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

const schema27 = {"title":"Token from a command","description":"The token is what this command prints; it is run at every exchange.","markdownDescription":"The token is what this command prints; it is run at every exchange, without a shell.","type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"$ref":"#/definitions/argumentList"}},"examples":[{"command":["spire-agent","api","fetch","jwt"]}]};
const schema28 = {"title":"Command","description":"The program and its arguments, one item each; no shell looks at them.","markdownDescription":"The program and its arguments, one item each; no shell looks at them.","type":"array","minItems":1,"items":{"$ref":"#/definitions/argument"},"examples":[["get-token","--audience","https://api.anthropic.com"]]};
const schema29 = {"title":"Argument","description":"The program or one of its arguments.","markdownDescription":"The program or one of its arguments.","type":"string","minLength":1,"maxLength":8192,"examples":["get-token"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate22.errors = [true];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 8192){
validate22.errors = [true];
return false;
}
else {
if(data0.length < 1){
validate22.errors = [true];
return false;
}
}
}
else {
validate22.errors = [true];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate22.errors = [true];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.command === undefined) || (!(func0.call(data, "command")))) && (missing0 = "command")){
validate21.errors = [true];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "command")){
validate21.errors = [true];
return false;
break;
}
}
if(_errs1 === errors){
if(data.command !== undefined && func0.call(data, "command")){
if(!(validate22(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate21.errors = [true];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema30 = {"title":"Token from a URL","description":"The token is fetched with a GET request at every exchange.","markdownDescription":"The token is fetched with a GET request at every exchange. `${NAME}` in the URL and in header values is replaced by the environment variable.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"$ref":"#/definitions/tokenSourceUrl"},"headers":{"$ref":"#/definitions/headers"},"response_field":{"$ref":"#/definitions/responseField"}},"examples":[{"url":"${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com","headers":{"Authorization":"bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"},"response_field":"value"}]};
const schema31 = {"title":"URL of the token","description":"The address that answers with the token; begins with https:// or with a reference such as ${NAME}.","markdownDescription":"The address that answers with the token; begins with `https://` or with a reference such as `${NAME}`. `http://` is for loopback and metadata services.","type":"string","pattern":"^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|\\$[^\\s/])","maxLength":8192,"patternErrorMessage":"A URL begins with `https://` or with a reference such as `${NAME}`.","examples":["${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com"]};
const schema34 = {"title":"Response field","description":"The top-level key of the JSON answer that holds the token; without it the whole answer is the token.","markdownDescription":"The top-level key of the JSON answer that holds the token; without it the whole answer is the token.","type":"string","minLength":1,"maxLength":8192,"examples":["value","access_token"]};
const pattern5 = new RegExp("^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|\\$[^\\s/])", "u");
const schema32 = {"title":"Request headers","description":"Headers sent with the request; `${NAME}` in a value is replaced by the environment variable.","markdownDescription":"Headers sent with the request; `${NAME}` in a value is replaced by the environment variable.","type":"object","additionalProperties":{"$ref":"#/definitions/headerValue"},"examples":[{"Metadata-Flavor":"Google"}]};
const schema33 = {"title":"Header value","description":"What is sent under this header's name.","markdownDescription":"What is sent under this header's name; `${NAME}` is replaced by the environment variable.","type":"string","minLength":1,"maxLength":8192,"examples":["bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 8192){
validate26.errors = [true];
return false;
}
else {
if(data0.length < 1){
validate26.errors = [true];
return false;
}
}
}
else {
validate26.errors = [true];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate26.errors = [true];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url")){
validate25.errors = [true];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "url") || (key0 === "headers")) || (key0 === "response_field"))){
validate25.errors = [true];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined && func0.call(data, "url")){
let data0 = data.url;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 8192){
validate25.errors = [true];
return false;
}
else {
if(!pattern5.test(data0)){
validate25.errors = [true];
return false;
}
}
}
else {
validate25.errors = [true];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
const _errs5 = errors;
if(!(validate26(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_field !== undefined && func0.call(data, "response_field")){
let data2 = data.response_field;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 8192){
validate25.errors = [true];
return false;
}
else {
if(data2.length < 1){
validate25.errors = [true];
return false;
}
}
}
else {
validate25.errors = [true];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate25.errors = [true];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs4 = errors;
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate16.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.federation_rule_id === undefined) || (!(func0.call(data, "federation_rule_id")))) && (missing0 = "federation_rule_id")) || (((data.organization_id === undefined) || (!(func0.call(data, "organization_id")))) && (missing0 = "organization_id"))) || (((data.identity_token === undefined) || (!(func0.call(data, "identity_token")))) && (missing0 = "identity_token"))){
validate15.errors = [true];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "federation_rule_id") || (key0 === "organization_id")) || (key0 === "service_account_id")) || (key0 === "workspace_id")) || (key0 === "identity_token"))){
validate15.errors = [true];
return false;
break;
}
}
if(_errs1 === errors){
if(data.federation_rule_id !== undefined && func0.call(data, "federation_rule_id")){
let data0 = data.federation_rule_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 8192){
validate15.errors = [true];
return false;
}
else {
if(!pattern0.test(data0)){
validate15.errors = [true];
return false;
}
}
}
else {
validate15.errors = [true];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization_id !== undefined && func0.call(data, "organization_id")){
let data1 = data.organization_id;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 8192){
validate15.errors = [true];
return false;
}
else {
if(!pattern1.test(data1)){
validate15.errors = [true];
return false;
}
}
}
else {
validate15.errors = [true];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_account_id !== undefined && func0.call(data, "service_account_id")){
let data2 = data.service_account_id;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 8192){
validate15.errors = [true];
return false;
}
else {
if(!pattern2.test(data2)){
validate15.errors = [true];
return false;
}
}
}
else {
validate15.errors = [true];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace_id !== undefined && func0.call(data, "workspace_id")){
let data3 = data.workspace_id;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(data3.length > 8192){
validate15.errors = [true];
return false;
}
else {
if(!pattern3.test(data3)){
validate15.errors = [true];
return false;
}
}
}
else {
validate15.errors = [true];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identity_token !== undefined && func0.call(data, "identity_token")){
const _errs14 = errors;
if(!(validate16(data.identity_token, {instancePath:instancePath+"/identity_token",parentData:data,parentDataProperty:"identity_token",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate15.errors = [true];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.workload_identity_federation === undefined) || (!(func0.call(data, "workload_identity_federation")))) && (missing0 = "workload_identity_federation"))){
validate64.errors = [true];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "workload_identity_federation"))){
validate64.errors = [true];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate64.errors = [true];
return false;
}
if("workload_identity_federation" !== data0){
validate64.errors = [true];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workload_identity_federation !== undefined && func0.call(data, "workload_identity_federation")){
const _errs5 = errors;
if(!(validate15(data.workload_identity_federation, {instancePath:instancePath+"/workload_identity_federation",parentData:data,parentDataProperty:"workload_identity_federation",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate64.errors = [true];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
validate12.errors = [true];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auth !== undefined && func0.call(data, "auth")){
if(!(validate64(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
validate11.errors = [true];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate12(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema80 = {"title":"Models","description":"Models by name. A model's `auth` replaces its provider's as a whole.","markdownDescription":"Models by name. A model's `auth` replaces its provider's as a whole.","type":["object","array","string","number","boolean","null"],"additionalProperties":{"$ref":"#/definitions/model"},"examples":[{"claude":{"provider":"anthropic","model":"claude-sonnet-4-5"}}]};
const schema81 = {"title":"Model","description":"A model; `auth` signs it in without an API key and replaces its provider's `auth`.","markdownDescription":"A model; `auth` signs it in without an API key and replaces its provider's `auth`.","type":["object","array","string","number","boolean","null"],"properties":{"auth":{"$ref":"auth.schema.json#/definitions/agentAuth"}},"examples":[{"provider":"anthropic","model":"claude-sonnet-4-5"}]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
validate70.errors = [true];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auth !== undefined && func0.call(data, "auth")){
if(!(validate64(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
validate69.errors = [true];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs2 = errors;
if(!(validate70(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
validate69.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="agent.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providers !== undefined && func0.call(data, "providers")){
const _errs1 = errors;
if(!(validate11(data.providers, {instancePath:instancePath+"/providers",parentData:data,parentDataProperty:"providers",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.models !== undefined && func0.call(data, "models")){
const _errs2 = errors;
if(!(validate69(data.models, {instancePath:instancePath+"/models",parentData:data,parentDataProperty:"models",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate10.errors = [true];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const workflow = validate74;
const schema82 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"workflow.schema.json","title":"Frontmatter of an agentic workflow","description":"The part of a GitHub Agentic Workflow's frontmatter that says how its engine signs in. Everything else belongs to gh-aw.","type":"object","properties":{"engine":{"$ref":"#/definitions/engine"},"safe-outputs":{"$ref":"#/definitions/safeOutputs"}},"if":{"not":{"$ref":"#/definitions/authThroughEnvironment"}},"then":{"$ref":"#/definitions/authInTheBlock"},"definitions":{"engine":{"title":"Engine","description":"The engine that runs the agent: its id, or an object with `id` and, for sign-in without an API key, `auth`.","markdownDescription":"The engine that runs the agent: its id, or an object with `id` and, for sign-in without an API key, `auth`.","type":["object","array","string","number","boolean","null"],"properties":{"auth":{"$ref":"#/definitions/engineAuth"}},"examples":["claude",{"id":"claude"}]},"engineAuth":{"title":"Sign-in without an API key","description":"How the engine signs in: the job's OIDC token is exchanged for a short-lived access token. `type` chooses the notation.","markdownDescription":"How the engine signs in: the job's OIDC token is exchanged for a short-lived access token. `type` chooses the notation.\n\nIn an engine definition (with `display-name`), `auth` is a list of other things.","if":{"type":"array"},"then":{"$ref":"#/definitions/engineAuthList"},"else":{"$ref":"auth.schema.json#/definitions/workflowAuth"},"examples":[{"type":"github-oidc","provider":"aws"}]},"engineAuthList":{"title":"Authentication of a defined engine","description":"A list belongs to the form of engine with `display-name` and to gh-aw.","markdownDescription":"A list belongs to the form of `engine` with `display-name`, and to gh-aw.","type":"array","items":true,"examples":[[{"role":"api-key","secret":"MY_KEY"}]]},"safeOutputs":{"title":"Safe outputs","description":"What the agent may write. Its result is looked through for threats first, by an engine too.","markdownDescription":"What the agent may write. Its result is looked through for threats first, by an engine too.","type":["object","array","string","number","boolean","null"],"properties":{"threat-detection":{"$ref":"#/definitions/threatDetection"}},"examples":[{"threat-detection":{"engine":{"id":"claude"}}}]},"threatDetection":{"title":"Threat detection","description":"How the agent's result is looked through for threats. An engine here replaces the workflow's own, with its sign-in.","markdownDescription":"How the agent's result is looked through for threats. An `engine` here replaces the workflow's own, with its sign-in.","type":["object","array","string","number","boolean","null"],"properties":{"engine":{"$ref":"#/definitions/engine"}},"examples":[{"engine":{"id":"claude"}},false]},"authThroughEnvironment":{"title":"Sign-in variables in an env mapping","description":"Some of the variables that AWF reads are set in the workflow's own env, in engine.env (of the detection too) or in sandbox.agent.env, so that engine.auth need not say all.","markdownDescription":"Some of the variables that AWF reads are set in the workflow's own `env`, in `engine.env` (of the detection too) or in `sandbox.agent.env`, so that `engine.auth` need not say all.","type":"object","anyOf":[{"required":["env"],"properties":{"env":{"$ref":"#/definitions/environmentWithAuth"}}},{"required":["engine"],"properties":{"engine":{"type":"object","required":["env"],"properties":{"env":{"$ref":"#/definitions/environmentWithAuth"}}}}},{"required":["sandbox"],"properties":{"sandbox":{"type":"object","required":["agent"],"properties":{"agent":{"type":"object","required":["env"],"properties":{"env":{"$ref":"#/definitions/environmentWithAuth"}}}}}}},{"required":["safe-outputs"],"properties":{"safe-outputs":{"type":"object","required":["threat-detection"],"properties":{"threat-detection":{"type":"object","required":["engine"],"properties":{"engine":{"type":"object","required":["env"],"properties":{"env":{"$ref":"#/definitions/environmentWithAuth"}}}}}}}}}],"examples":[{"engine":{"id":"claude","env":{"AWF_AUTH_AWS_REGION":"eu-central-1"}}}]},"environmentWithAuth":{"title":"Environment with sign-in variables","description":"An env mapping with at least one variable that AWF reads.","markdownDescription":"An `env` mapping with at least one variable that AWF reads.","type":"object","not":{"propertyNames":{"not":{"pattern":"^AWF_AUTH_"}}},"examples":[{"AWF_AUTH_AWS_REGION":"eu-central-1"}]},"authInTheBlock":{"title":"Sign-in in the block alone","description":"Without sign-in variables in an env mapping, engine.auth must have every key that its provider requires.","markdownDescription":"Without sign-in variables in an `env` mapping, `engine.auth` must have every key that its provider requires.","type":"object","properties":{"engine":{"$ref":"#/definitions/engineWithRequiredKeys"},"safe-outputs":{"if":{"type":"object"},"then":{"type":"object","properties":{"threat-detection":{"if":{"type":"object"},"then":{"type":"object","properties":{"engine":{"$ref":"#/definitions/engineWithRequiredKeys"}}}}}}}},"examples":[{"engine":{"id":"claude"}}]},"engineWithRequiredKeys":{"title":"Engine with every required key","description":"An engine whose auth has every key that its provider requires.","markdownDescription":"An engine whose `auth` has every key that its provider requires.","if":{"type":"object"},"then":{"type":"object","properties":{"auth":{"if":{"type":"object"},"then":{"$ref":"auth.schema.json#/definitions/githubOidcRequiredKeys"}}}},"examples":["claude"]}}};
const schema83 = {"title":"Sign-in variables in an env mapping","description":"Some of the variables that AWF reads are set in the workflow's own env, in engine.env (of the detection too) or in sandbox.agent.env, so that engine.auth need not say all.","markdownDescription":"Some of the variables that AWF reads are set in the workflow's own `env`, in `engine.env` (of the detection too) or in `sandbox.agent.env`, so that `engine.auth` need not say all.","type":"object","anyOf":[{"required":["env"],"properties":{"env":{"$ref":"#/definitions/environmentWithAuth"}}},{"required":["engine"],"properties":{"engine":{"type":"object","required":["env"],"properties":{"env":{"$ref":"#/definitions/environmentWithAuth"}}}}},{"required":["sandbox"],"properties":{"sandbox":{"type":"object","required":["agent"],"properties":{"agent":{"type":"object","required":["env"],"properties":{"env":{"$ref":"#/definitions/environmentWithAuth"}}}}}}},{"required":["safe-outputs"],"properties":{"safe-outputs":{"type":"object","required":["threat-detection"],"properties":{"threat-detection":{"type":"object","required":["engine"],"properties":{"engine":{"type":"object","required":["env"],"properties":{"env":{"$ref":"#/definitions/environmentWithAuth"}}}}}}}}}],"examples":[{"engine":{"id":"claude","env":{"AWF_AUTH_AWS_REGION":"eu-central-1"}}}]};
const schema84 = {"title":"Environment with sign-in variables","description":"An env mapping with at least one variable that AWF reads.","markdownDescription":"An `env` mapping with at least one variable that AWF reads.","type":"object","not":{"propertyNames":{"not":{"pattern":"^AWF_AUTH_"}}},"examples":[{"AWF_AUTH_AWS_REGION":"eu-central-1"}]};
const pattern23 = new RegExp("^AWF_AUTH_", "u");

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate75.errors = [true];
return false;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.env === undefined) || (!(func0.call(data, "env")))) && (missing0 = "env")){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.env !== undefined && func0.call(data, "env")){
let data0 = data.env;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs6 = errors;
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 of Object.keys(data0)){
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof key0 === "string"){
if(!pattern23.test(key0)){
const err2 = true;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid5 = _errs10 === errors;
if(valid5){
const err3 = true;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs8 === errors;
if(!valid4){
const err4 = true;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
}
var valid3 = _errs7 === errors;
if(valid3){
const err5 = true;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.engine === undefined) || (!(func0.call(data, "engine")))) && (missing1 = "engine")){
const err6 = true;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.engine !== undefined && func0.call(data, "engine")){
let data1 = data.engine;
const _errs12 = errors;
if(errors === _errs12){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((data1.env === undefined) || (!(func0.call(data1, "env")))) && (missing2 = "env")){
const err7 = true;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data1.env !== undefined && func0.call(data1, "env")){
let data2 = data1.env;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = true;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs17 = errors;
const _errs18 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
const _errs19 = errors;
const _errs20 = errors;
const _errs21 = errors;
if(typeof key1 === "string"){
if(!pattern23.test(key1)){
const err9 = true;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid11 = _errs21 === errors;
if(valid11){
const err10 = true;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs19 === errors;
if(!valid10){
const err11 = true;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
}
var valid9 = _errs18 === errors;
if(valid9){
const err12 = true;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err13 = true;
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
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.sandbox === undefined) || (!(func0.call(data, "sandbox")))) && (missing3 = "sandbox")){
const err14 = true;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data.sandbox !== undefined && func0.call(data, "sandbox")){
let data3 = data.sandbox;
const _errs23 = errors;
if(errors === _errs23){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing4;
if(((data3.agent === undefined) || (!(func0.call(data3, "agent")))) && (missing4 = "agent")){
const err15 = true;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data3.agent !== undefined && func0.call(data3, "agent")){
let data4 = data3.agent;
const _errs25 = errors;
if(errors === _errs25){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing5;
if(((data4.env === undefined) || (!(func0.call(data4, "env")))) && (missing5 = "env")){
const err16 = true;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data4.env !== undefined && func0.call(data4, "env")){
let data5 = data4.env;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err17 = true;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs30 = errors;
const _errs31 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 of Object.keys(data5)){
const _errs32 = errors;
const _errs33 = errors;
const _errs34 = errors;
if(typeof key2 === "string"){
if(!pattern23.test(key2)){
const err18 = true;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid18 = _errs34 === errors;
if(valid18){
const err19 = true;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
var valid17 = _errs32 === errors;
if(!valid17){
const err20 = true;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
}
}
var valid16 = _errs31 === errors;
if(valid16){
const err21 = true;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err22 = true;
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
}
}
else {
const err23 = true;
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
}
}
var _valid0 = _errs22 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data["safe-outputs"] === undefined) || (!(func0.call(data, "safe-outputs")))) && (missing6 = "safe-outputs")){
const err24 = true;
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data["safe-outputs"] !== undefined && func0.call(data, "safe-outputs")){
let data6 = data["safe-outputs"];
const _errs36 = errors;
if(errors === _errs36){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing7;
if(((data6["threat-detection"] === undefined) || (!(func0.call(data6, "threat-detection")))) && (missing7 = "threat-detection")){
const err25 = true;
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data6["threat-detection"] !== undefined && func0.call(data6, "threat-detection")){
let data7 = data6["threat-detection"];
const _errs38 = errors;
if(errors === _errs38){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing8;
if(((data7.engine === undefined) || (!(func0.call(data7, "engine")))) && (missing8 = "engine")){
const err26 = true;
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data7.engine !== undefined && func0.call(data7, "engine")){
let data8 = data7.engine;
const _errs40 = errors;
if(errors === _errs40){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing9;
if(((data8.env === undefined) || (!(func0.call(data8, "env")))) && (missing9 = "env")){
const err27 = true;
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data8.env !== undefined && func0.call(data8, "env")){
let data9 = data8.env;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err28 = true;
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs45 = errors;
const _errs46 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 of Object.keys(data9)){
const _errs47 = errors;
const _errs48 = errors;
const _errs49 = errors;
if(typeof key3 === "string"){
if(!pattern23.test(key3)){
const err29 = true;
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var valid26 = _errs49 === errors;
if(valid26){
const err30 = true;
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var valid25 = _errs47 === errors;
if(!valid25){
const err31 = true;
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
}
var valid24 = _errs46 === errors;
if(valid24){
const err32 = true;
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err33 = true;
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
}
else {
const err34 = true;
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
}
else {
const err35 = true;
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
}
}
var _valid0 = _errs35 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err36 = true;
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
validate75.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate75.errors = vErrors;
return errors === 0;
}

const schema88 = {"title":"Sign-in in the block alone","description":"Without sign-in variables in an env mapping, engine.auth must have every key that its provider requires.","markdownDescription":"Without sign-in variables in an `env` mapping, `engine.auth` must have every key that its provider requires.","type":"object","properties":{"engine":{"$ref":"#/definitions/engineWithRequiredKeys"},"safe-outputs":{"if":{"type":"object"},"then":{"type":"object","properties":{"threat-detection":{"if":{"type":"object"},"then":{"type":"object","properties":{"engine":{"$ref":"#/definitions/engineWithRequiredKeys"}}}}}}}},"examples":[{"engine":{"id":"claude"}}]};
const schema89 = {"title":"Engine with every required key","description":"An engine whose auth has every key that its provider requires.","markdownDescription":"An engine whose `auth` has every key that its provider requires.","if":{"type":"object"},"then":{"type":"object","properties":{"auth":{"if":{"type":"object"},"then":{"$ref":"auth.schema.json#/definitions/githubOidcRequiredKeys"}}}},"examples":["claude"]};
const schema90 = {"title":"What each OIDC provider requires","description":"The keys without which sign-in at that provider cannot work. AWS has no keys here: its role and region come through `engine.env`.","markdownDescription":"The keys without which sign-in at that provider cannot work. AWS has no keys here: its role and region come through `engine.env`.","allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"github-oidc"}},"not":{"anyOf":[{"required":["azure-tenant-id"],"properties":{"azure-tenant-id":true}},{"required":["azure-client-id"],"properties":{"azure-client-id":true}}]}},"then":{"type":"object","required":["provider"],"properties":{"provider":true}}},{"if":{"type":"object","required":["type","provider"],"properties":{"type":{"const":"github-oidc"},"provider":{"const":"anthropic"}}},"then":{"type":"object","required":["federation-rule-id","organization-id","service-account-id"],"properties":{"federation-rule-id":true,"organization-id":true,"service-account-id":true}}},{"if":{"type":"object","required":["type","provider"],"properties":{"type":{"const":"github-oidc"},"provider":{"const":"azure"}}},"then":{"type":"object","required":["azure-tenant-id","azure-client-id"],"properties":{"azure-tenant-id":true,"azure-client-id":true}}},{"if":{"type":"object","required":["type","provider"],"properties":{"type":{"const":"github-oidc"},"provider":{"const":"gcp"}}},"then":{"type":"object","required":["workload-identity-provider","service-account","project"],"properties":{"workload-identity-provider":true,"service-account":true,"project":true}}}],"examples":[{"type":"github-oidc","provider":"azure","azure-tenant-id":"${{ vars.AZURE_TENANT_ID }}","azure-client-id":"${{ vars.AZURE_CLIENT_ID }}"}]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auth !== undefined && func0.call(data, "auth")){
let data0 = data.auth;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs9 = errors;
const _errs11 = errors;
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
const _errs15 = errors;
const _errs16 = errors;
const _errs17 = errors;
let valid7 = false;
const _errs18 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0["azure-tenant-id"] === undefined) || (!(func0.call(data0, "azure-tenant-id")))) && (missing0 = "azure-tenant-id")){
const err2 = true;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid3 = _errs18 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs19 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0["azure-client-id"] === undefined) || (!(func0.call(data0, "azure-client-id")))) && (missing1 = "azure-client-id")){
const err3 = true;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid3 = _errs19 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err4 = true;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs16 === errors;
if(valid6){
const err5 = true;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
if(errors === _errs13){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing2 = "type")){
const err6 = true;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if("github-oidc" !== data0.type){
const err7 = true;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = true;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(errors === _errs21){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if(((data0.provider === undefined) || (!(func0.call(data0, "provider")))) && (missing3 = "provider")){
validate78.errors = [true];
return false;
}
}
else {
validate78.errors = [true];
return false;
}
}
var _valid2 = _errs21 === errors;
valid5 = _valid2;
}
if(!valid5){
const err9 = true;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate78.errors = vErrors;
return false;
}
var valid4 = _errs11 === errors;
if(valid4){
const _errs23 = errors;
const _errs24 = errors;
let valid9 = true;
const _errs25 = errors;
if(errors === _errs25){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if((((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing4 = "type")) || (((data0.provider === undefined) || (!(func0.call(data0, "provider")))) && (missing4 = "provider"))){
const err10 = true;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
const _errs27 = errors;
if("github-oidc" !== data0.type){
const err11 = true;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid10 = _errs27 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data0.provider !== undefined && func0.call(data0, "provider")){
const _errs28 = errors;
if("anthropic" !== data0.provider){
const err12 = true;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid10 = _errs28 === errors;
}
else {
var valid10 = true;
}
}
}
}
else {
const err13 = true;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid4 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(errors === _errs29){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing5;
if(((((data0["federation-rule-id"] === undefined) || (!(func0.call(data0, "federation-rule-id")))) && (missing5 = "federation-rule-id")) || (((data0["organization-id"] === undefined) || (!(func0.call(data0, "organization-id")))) && (missing5 = "organization-id"))) || (((data0["service-account-id"] === undefined) || (!(func0.call(data0, "service-account-id")))) && (missing5 = "service-account-id"))){
validate78.errors = [true];
return false;
}
}
else {
validate78.errors = [true];
return false;
}
}
var _valid4 = _errs29 === errors;
valid9 = _valid4;
}
if(!valid9){
const err14 = true;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate78.errors = vErrors;
return false;
}
var valid4 = _errs23 === errors;
if(valid4){
const _errs31 = errors;
const _errs32 = errors;
let valid11 = true;
const _errs33 = errors;
if(errors === _errs33){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing6;
if((((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing6 = "type")) || (((data0.provider === undefined) || (!(func0.call(data0, "provider")))) && (missing6 = "provider"))){
const err15 = true;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
const _errs35 = errors;
if("github-oidc" !== data0.type){
const err16 = true;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid12 = _errs35 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data0.provider !== undefined && func0.call(data0, "provider")){
const _errs36 = errors;
if("azure" !== data0.provider){
const err17 = true;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid12 = _errs36 === errors;
}
else {
var valid12 = true;
}
}
}
}
else {
const err18 = true;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs37 = errors;
if(errors === _errs37){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing7;
if((((data0["azure-tenant-id"] === undefined) || (!(func0.call(data0, "azure-tenant-id")))) && (missing7 = "azure-tenant-id")) || (((data0["azure-client-id"] === undefined) || (!(func0.call(data0, "azure-client-id")))) && (missing7 = "azure-client-id"))){
validate78.errors = [true];
return false;
}
}
else {
validate78.errors = [true];
return false;
}
}
var _valid5 = _errs37 === errors;
valid11 = _valid5;
}
if(!valid11){
const err19 = true;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate78.errors = vErrors;
return false;
}
var valid4 = _errs31 === errors;
if(valid4){
const _errs39 = errors;
const _errs40 = errors;
let valid13 = true;
const _errs41 = errors;
if(errors === _errs41){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing8;
if((((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing8 = "type")) || (((data0.provider === undefined) || (!(func0.call(data0, "provider")))) && (missing8 = "provider"))){
const err20 = true;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
const _errs43 = errors;
if("github-oidc" !== data0.type){
const err21 = true;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid14 = _errs43 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data0.provider !== undefined && func0.call(data0, "provider")){
const _errs44 = errors;
if("gcp" !== data0.provider){
const err22 = true;
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid14 = _errs44 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
const err23 = true;
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid6 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs45 = errors;
if(errors === _errs45){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing9;
if(((((data0["workload-identity-provider"] === undefined) || (!(func0.call(data0, "workload-identity-provider")))) && (missing9 = "workload-identity-provider")) || (((data0["service-account"] === undefined) || (!(func0.call(data0, "service-account")))) && (missing9 = "service-account"))) || (((data0.project === undefined) || (!(func0.call(data0, "project")))) && (missing9 = "project"))){
validate78.errors = [true];
return false;
}
}
else {
validate78.errors = [true];
return false;
}
}
var _valid6 = _errs45 === errors;
valid13 = _valid6;
}
if(!valid13){
const err24 = true;
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate78.errors = vErrors;
return false;
}
var valid4 = _errs39 === errors;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
}
if(!valid2){
const err25 = true;
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate78.errors = vErrors;
return false;
}
}
}
else {
validate78.errors = [true];
return false;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err26 = true;
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
validate78.errors = vErrors;
return false;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine !== undefined && func0.call(data, "engine")){
const _errs1 = errors;
if(!(validate78(data.engine, {instancePath:instancePath+"/engine",parentData:data,parentDataProperty:"engine",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["safe-outputs"] !== undefined && func0.call(data, "safe-outputs")){
let data1 = data["safe-outputs"];
const _errs2 = errors;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1["threat-detection"] !== undefined && func0.call(data1, "threat-detection")){
let data2 = data1["threat-detection"];
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(errors === _errs12){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.engine !== undefined && func0.call(data2, "engine")){
if(!(validate78(data2.engine, {instancePath:instancePath+"/safe-outputs/threat-detection/engine",parentData:data2,parentDataProperty:"engine",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
validate77.errors = [true];
return false;
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
const err2 = true;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate77.errors = vErrors;
return false;
}
}
}
else {
validate77.errors = [true];
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = true;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate77.errors = vErrors;
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate77.errors = [true];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}

const schema91 = {"title":"Engine","description":"The engine that runs the agent: its id, or an object with `id` and, for sign-in without an API key, `auth`.","markdownDescription":"The engine that runs the agent: its id, or an object with `id` and, for sign-in without an API key, `auth`.","type":["object","array","string","number","boolean","null"],"properties":{"auth":{"$ref":"#/definitions/engineAuth"}},"examples":["claude",{"id":"claude"}]};
const schema92 = {"title":"Sign-in without an API key","description":"How the engine signs in: the job's OIDC token is exchanged for a short-lived access token. `type` chooses the notation.","markdownDescription":"How the engine signs in: the job's OIDC token is exchanged for a short-lived access token. `type` chooses the notation.\n\nIn an engine definition (with `display-name`), `auth` is a list of other things.","if":{"type":"array"},"then":{"$ref":"#/definitions/engineAuthList"},"else":{"$ref":"auth.schema.json#/definitions/workflowAuth"},"examples":[{"type":"github-oidc","provider":"aws"}]};
const schema93 = {"title":"Authentication of a defined engine","description":"A list belongs to the form of engine with `display-name` and to gh-aw.","markdownDescription":"A list belongs to the form of `engine` with `display-name`, and to gh-aw.","type":"array","items":true,"examples":[[{"role":"api-key","secret":"MY_KEY"}]]};
const schema35 = {"title":"Sign-in without an API key","description":"How the workflow's engine signs in: the job's OIDC token is exchanged for a short-lived access token. `type` chooses the notation.","markdownDescription":"How the workflow's engine signs in: the job's OIDC token is exchanged for a short-lived access token.\n\n`type` chooses the notation. gh-aw itself reads `github-oidc`; the others are compiled to it.","oneOf":[{"$ref":"#/definitions/githubOidc"},{"$ref":"#/definitions/anthropicWif"},{"$ref":"#/definitions/workflowFederationAuth"}],"examples":[{"type":"github-oidc","provider":"anthropic","federation-rule-id":"${{ vars.FEDERATION_RULE_ID }}","organization-id":"3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a","service-account-id":"${{ vars.SERVICE_ACCOUNT_ID }}"}],"defaultSnippets":[{"label":"github-oidc, anthropic","description":"Sign in to Claude with the job's OIDC token","body":{"type":"github-oidc","provider":"anthropic","federation-rule-id":"fdrl_$1","organization-id":"$2","service-account-id":"svac_$3"}}]};
const schema36 = {"title":"GitHub OIDC, as gh-aw reads it","description":"The notation that gh-aw reads: `provider` says who takes the job's OIDC token, the other keys say whom to sign in as there.","markdownDescription":"The notation that gh-aw reads: `provider` says who takes the job's OIDC token, the other keys say whom to sign in as there.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"$ref":"#/definitions/githubOidcType"},"provider":{"$ref":"#/definitions/oidcProvider"},"audience":{"$ref":"#/definitions/audience"},"federation-rule-id":{"$ref":"#/definitions/federationRuleIdOrExpression"},"organization-id":{"$ref":"#/definitions/organizationIdOrExpression"},"service-account-id":{"$ref":"#/definitions/serviceAccountIdOrExpression"},"workspace-id":{"$ref":"#/definitions/workspaceIdOrExpression"},"azure-tenant-id":{"$ref":"#/definitions/azureTenantId"},"azure-client-id":{"$ref":"#/definitions/azureClientId"},"azure-scope":{"$ref":"#/definitions/azureScope"},"azure-cloud":{"$ref":"#/definitions/azureCloudOrExpression"},"workload-identity-provider":{"$ref":"#/definitions/gcpWorkloadIdentityProvider"},"service-account":{"$ref":"#/definitions/gcpServiceAccount"},"project":{"$ref":"#/definitions/gcpProject"},"location":{"$ref":"#/definitions/gcpLocation"}},"examples":[{"type":"github-oidc","provider":"azure","azure-tenant-id":"${{ vars.AZURE_TENANT_ID }}","azure-client-id":"${{ vars.AZURE_CLIENT_ID }}"}]};
const schema37 = {"title":"Notation","description":"The notation that gh-aw reads.","markdownDescription":"The notation that gh-aw reads.","type":"string","const":"github-oidc","examples":["github-oidc"]};
const schema38 = {"title":"OIDC provider","description":"Who takes the job's OIDC token: anthropic, azure, gcp or aws, spelt exactly so, or an expression.","markdownDescription":"Who takes the job's OIDC token: `anthropic`, `azure`, `gcp` or `aws`, spelt exactly so, or an expression. gh-aw takes any text; lint does not.","anyOf":[{"type":"string","enum":["anthropic","azure","gcp","aws"]},{"type":"string","minLength":1,"maxLength":8192}],"examples":["anthropic"]};
const schema39 = {"title":"Audience","description":"The audience of the OIDC token, if the federation rule does not expect the usual one.","markdownDescription":"The audience of the OIDC token, if the federation rule does not expect the usual `https://api.anthropic.com`.","type":"string","minLength":1,"maxLength":8192,"examples":["https://api.anthropic.com"]};
const schema56 = {"title":"Azure tenant id","description":"The Microsoft Entra tenant that the token is exchanged at.","markdownDescription":"The Microsoft Entra tenant that the token is exchanged at.","type":"string","minLength":1,"maxLength":8192,"examples":["${{ vars.AZURE_TENANT_ID }}"]};
const schema57 = {"title":"Azure client id","description":"The application (client) id of the Entra app registration or managed identity.","markdownDescription":"The application (client) id of the Entra app registration or managed identity.","type":"string","minLength":1,"maxLength":8192,"examples":["${{ vars.AZURE_CLIENT_ID }}"]};
const schema58 = {"title":"Azure scope","description":"The scope of the Azure access token, if it is not the one of Cognitive Services.","markdownDescription":"The scope of the Azure access token, if it is not the one of Cognitive Services.","type":"string","minLength":1,"maxLength":8192,"examples":["https://cognitiveservices.azure.com/.default"]};
const schema63 = {"title":"Workload identity provider","description":"The full resource name of the Google Cloud workload identity provider.","markdownDescription":"The full resource name of the Google Cloud workload identity provider.","type":"string","minLength":1,"maxLength":8192,"examples":["projects/123456789/locations/global/workloadIdentityPools/github/providers/actions"]};
const schema64 = {"title":"Google service account","description":"The service account to impersonate. AWF could do without it; gh-aw requires it.","markdownDescription":"The service account to impersonate. AWF could do without it; gh-aw requires it.","type":"string","minLength":1,"maxLength":8192,"examples":["agent@my-project.iam.gserviceaccount.com"]};
const schema65 = {"title":"Google Cloud project","description":"The Google Cloud project, for the Gemini engine.","markdownDescription":"The Google Cloud project, for the Gemini engine.","type":"string","minLength":1,"maxLength":8192,"examples":["my-project"]};
const schema66 = {"title":"Google Cloud location","description":"The Google Cloud location, for the Gemini engine; us-central1 if it is left out.","markdownDescription":"The Google Cloud location, for the Gemini engine; `us-central1` if it is left out.","type":"string","minLength":1,"maxLength":8192,"examples":["us-central1"]};
const schema40 = {"title":"Federation rule id","description":"The federation rule at Anthropic that the token is exchanged under: fdrl_01…, or an expression.","markdownDescription":"The federation rule at Anthropic that the token is exchanged under: `fdrl_…`, or an expression such as `${{ vars.FEDERATION_RULE_ID }}`.","if":{"$ref":"#/definitions/beginsExpression"},"then":{"$ref":"#/definitions/expression"},"else":{"$ref":"#/definitions/federationRuleId"},"examples":["fdrl_01AbCdEfGhIjKlMnOpQrStUv","${{ vars.FEDERATION_RULE_ID }}"]};
const schema41 = {"title":"Begins like an expression","description":"A value with a GitHub Actions expression in it.","markdownDescription":"A value with a GitHub Actions expression in it.","type":"string","pattern":"\\$\\{\\{","examples":["${{ vars.FEDERATION_RULE_ID }}"]};
const schema42 = {"title":"GitHub Actions expression","description":"One GitHub Actions expression, such as ${{ vars.FEDERATION_RULE_ID }}.","markdownDescription":"One GitHub Actions expression, such as `${{ vars.FEDERATION_RULE_ID }}`.","type":"string","pattern":"^\\$\\{\\{([^'}]|\\}(?!\\})|'[^']*')*\\}\\}$","maxLength":8192,"patternErrorMessage":"One GitHub Actions expression and nothing around it: `${{ vars.NAME }}`.","examples":["${{ vars.FEDERATION_RULE_ID }}"]};
const pattern6 = new RegExp("\\$\\{\\{", "u");
const pattern7 = new RegExp("^\\$\\{\\{([^'}]|\\}(?!\\})|'[^']*')*\\}\\}$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data === "string"){
if(data.length > 8192){
validate34.errors = [true];
return false;
}
else {
if(!pattern7.test(data)){
validate34.errors = [true];
return false;
}
}
}
else {
validate34.errors = [true];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data === "string"){
if(data.length > 8192){
validate34.errors = [true];
return false;
}
else {
if(!pattern0.test(data)){
validate34.errors = [true];
return false;
}
}
}
else {
validate34.errors = [true];
return false;
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = true;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate34.errors = vErrors;
return false;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema44 = {"title":"Organization id","description":"The Anthropic organization: a bare UUID, or an expression.","markdownDescription":"The Anthropic organization: a bare UUID, or an expression such as `${{ vars.ORGANIZATION_ID }}`.","if":{"$ref":"#/definitions/beginsExpression"},"then":{"$ref":"#/definitions/expression"},"else":{"$ref":"#/definitions/organizationId"},"examples":["3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data === "string"){
if(data.length > 8192){
validate36.errors = [true];
return false;
}
else {
if(!pattern7.test(data)){
validate36.errors = [true];
return false;
}
}
}
else {
validate36.errors = [true];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data === "string"){
if(data.length > 8192){
validate36.errors = [true];
return false;
}
else {
if(!pattern1.test(data)){
validate36.errors = [true];
return false;
}
}
}
else {
validate36.errors = [true];
return false;
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = true;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate36.errors = vErrors;
return false;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema48 = {"title":"Service account id","description":"The service account that the access token is bound to: svac_01…, or an expression.","markdownDescription":"The service account that the access token is bound to: `svac_…`, or an expression such as `${{ vars.SERVICE_ACCOUNT_ID }}`.","if":{"$ref":"#/definitions/beginsExpression"},"then":{"$ref":"#/definitions/expression"},"else":{"$ref":"#/definitions/serviceAccountId"},"examples":["svac_01AbCdEfGhIjKlMnOpQrStUv"]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data === "string"){
if(data.length > 8192){
validate38.errors = [true];
return false;
}
else {
if(!pattern7.test(data)){
validate38.errors = [true];
return false;
}
}
}
else {
validate38.errors = [true];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data === "string"){
if(data.length > 8192){
validate38.errors = [true];
return false;
}
else {
if(!pattern2.test(data)){
validate38.errors = [true];
return false;
}
}
}
else {
validate38.errors = [true];
return false;
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = true;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate38.errors = vErrors;
return false;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema52 = {"title":"Workspace id","description":"The workspace to sign in to: wrkspc_01…, or an expression. Needed when the federation rule spans several.","markdownDescription":"The workspace to sign in to: `wrkspc_…`, or an expression such as `${{ vars.WORKSPACE_ID }}`. Needed when the federation rule spans several.","if":{"$ref":"#/definitions/beginsExpression"},"then":{"$ref":"#/definitions/expression"},"else":{"$ref":"#/definitions/workspaceId"},"examples":["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data === "string"){
if(data.length > 8192){
validate40.errors = [true];
return false;
}
else {
if(!pattern7.test(data)){
validate40.errors = [true];
return false;
}
}
}
else {
validate40.errors = [true];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data === "string"){
if(data.length > 8192){
validate40.errors = [true];
return false;
}
else {
if(!pattern3.test(data)){
validate40.errors = [true];
return false;
}
}
}
else {
validate40.errors = [true];
return false;
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = true;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate40.errors = vErrors;
return false;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema59 = {"title":"Azure cloud","description":"The Azure cloud: public, usgovernment or china, or an expression.","markdownDescription":"The Azure cloud: `public`, `usgovernment` or `china`, or an expression such as `${{ vars.AZURE_CLOUD }}`.","if":{"$ref":"#/definitions/beginsExpression"},"then":{"$ref":"#/definitions/expression"},"else":{"$ref":"#/definitions/azureCloud"},"examples":["public","usgovernment","china","${{ vars.AZURE_CLOUD }}"]};
const schema62 = {"title":"Azure cloud","description":"The Azure cloud: public, usgovernment or china, spelt exactly so.","markdownDescription":"The Azure cloud: `public`, `usgovernment` or `china`, spelt exactly so. AWF takes anything else for `public`.","type":"string","enum":["public","usgovernment","china"],"examples":["usgovernment"]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data === "string"){
if(data.length > 8192){
validate42.errors = [true];
return false;
}
else {
if(!pattern7.test(data)){
validate42.errors = [true];
return false;
}
}
}
else {
validate42.errors = [true];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(typeof data !== "string"){
validate42.errors = [true];
return false;
}
if(!(((data === "public") || (data === "usgovernment")) || (data === "china"))){
validate42.errors = [true];
return false;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = true;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate42.errors = vErrors;
return false;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
validate33.errors = [true];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema36.properties, key0))){
validate33.errors = [true];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate33.errors = [true];
return false;
}
if("github-oidc" !== data0){
validate33.errors = [true];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined && func0.call(data, "provider")){
let data1 = data.provider;
const _errs5 = errors;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(typeof data1 !== "string"){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data1 === "anthropic") || (data1 === "azure")) || (data1 === "gcp")) || (data1 === "aws"))){
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(data1.length > 8192){
const err2 = true;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data1.length < 1){
const err3 = true;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = true;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err5 = true;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate33.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined && func0.call(data, "audience")){
let data2 = data.audience;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data2 === "string"){
if(data2.length > 8192){
validate33.errors = [true];
return false;
}
else {
if(data2.length < 1){
validate33.errors = [true];
return false;
}
}
}
else {
validate33.errors = [true];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["federation-rule-id"] !== undefined && func0.call(data, "federation-rule-id")){
const _errs15 = errors;
if(!(validate34(data["federation-rule-id"], {instancePath:instancePath+"/federation-rule-id",parentData:data,parentDataProperty:"federation-rule-id",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["organization-id"] !== undefined && func0.call(data, "organization-id")){
const _errs16 = errors;
if(!(validate36(data["organization-id"], {instancePath:instancePath+"/organization-id",parentData:data,parentDataProperty:"organization-id",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["service-account-id"] !== undefined && func0.call(data, "service-account-id")){
const _errs17 = errors;
if(!(validate38(data["service-account-id"], {instancePath:instancePath+"/service-account-id",parentData:data,parentDataProperty:"service-account-id",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["workspace-id"] !== undefined && func0.call(data, "workspace-id")){
const _errs18 = errors;
if(!(validate40(data["workspace-id"], {instancePath:instancePath+"/workspace-id",parentData:data,parentDataProperty:"workspace-id",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["azure-tenant-id"] !== undefined && func0.call(data, "azure-tenant-id")){
let data7 = data["azure-tenant-id"];
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 8192){
validate33.errors = [true];
return false;
}
else {
if(data7.length < 1){
validate33.errors = [true];
return false;
}
}
}
else {
validate33.errors = [true];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["azure-client-id"] !== undefined && func0.call(data, "azure-client-id")){
let data8 = data["azure-client-id"];
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data8 === "string"){
if(data8.length > 8192){
validate33.errors = [true];
return false;
}
else {
if(data8.length < 1){
validate33.errors = [true];
return false;
}
}
}
else {
validate33.errors = [true];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["azure-scope"] !== undefined && func0.call(data, "azure-scope")){
let data9 = data["azure-scope"];
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data9 === "string"){
if(data9.length > 8192){
validate33.errors = [true];
return false;
}
else {
if(data9.length < 1){
validate33.errors = [true];
return false;
}
}
}
else {
validate33.errors = [true];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["azure-cloud"] !== undefined && func0.call(data, "azure-cloud")){
const _errs28 = errors;
if(!(validate42(data["azure-cloud"], {instancePath:instancePath+"/azure-cloud",parentData:data,parentDataProperty:"azure-cloud",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["workload-identity-provider"] !== undefined && func0.call(data, "workload-identity-provider")){
let data11 = data["workload-identity-provider"];
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data11 === "string"){
if(data11.length > 8192){
validate33.errors = [true];
return false;
}
else {
if(data11.length < 1){
validate33.errors = [true];
return false;
}
}
}
else {
validate33.errors = [true];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["service-account"] !== undefined && func0.call(data, "service-account")){
let data12 = data["service-account"];
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data12 === "string"){
if(data12.length > 8192){
validate33.errors = [true];
return false;
}
else {
if(data12.length < 1){
validate33.errors = [true];
return false;
}
}
}
else {
validate33.errors = [true];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.project !== undefined && func0.call(data, "project")){
let data13 = data.project;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data13 === "string"){
if(data13.length > 8192){
validate33.errors = [true];
return false;
}
else {
if(data13.length < 1){
validate33.errors = [true];
return false;
}
}
}
else {
validate33.errors = [true];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined && func0.call(data, "location")){
let data14 = data.location;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data14 === "string"){
if(data14.length > 8192){
validate33.errors = [true];
return false;
}
else {
if(data14.length < 1){
validate33.errors = [true];
return false;
}
}
}
else {
validate33.errors = [true];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate33.errors = [true];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema67 = {"title":"Anthropic workload identity federation, flat","description":"The ids side by side, in kebab case. gh-aw needs `wifc compile --target gh-aw` first.","markdownDescription":"The ids side by side, in kebab case. gh-aw needs `wifc compile --target gh-aw` first.","type":"object","additionalProperties":false,"required":["type","federation-rule-id","organization-id"],"properties":{"type":{"$ref":"#/definitions/anthropicWifType"},"federation-rule-id":{"$ref":"#/definitions/federationRuleIdOrExpression"},"organization-id":{"$ref":"#/definitions/organizationIdOrExpression"},"service-account-id":{"$ref":"#/definitions/serviceAccountIdOrExpression"},"workspace-id":{"$ref":"#/definitions/workspaceIdOrExpression"},"audience":{"$ref":"#/definitions/audience"},"token-url":{"$ref":"#/definitions/tokenUrlOrExpression"}},"examples":[{"type":"anthropic-wif","federation-rule-id":"fdrl_01AbCdEfGhIjKlMnOpQrStUv","organization-id":"3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a","service-account-id":"svac_01AbCdEfGhIjKlMnOpQrStUv"}]};
const schema68 = {"title":"Notation","description":"The flat notation for Anthropic.","markdownDescription":"The flat notation for Anthropic.","type":"string","const":"anthropic-wif","examples":["anthropic-wif"]};
const schema70 = {"title":"Token URL","description":"The address where the token is exchanged, if it is not Anthropic's own.","markdownDescription":"The address where the token is exchanged, if it is not `https://api.anthropic.com/v1/oauth/token`.","if":{"$ref":"#/definitions/beginsExpression"},"then":{"$ref":"#/definitions/expression"},"else":{"$ref":"#/definitions/tokenUrl"},"examples":["https://api.anthropic.com/v1/oauth/token"]};
const schema73 = {"title":"Token URL","description":"The address where the token is exchanged, if it is not Anthropic's own.","markdownDescription":"The address where the token is exchanged, if it is not `https://api.anthropic.com/v1/oauth/token`.","type":"string","pattern":"^https?://[^\\s]+$","maxLength":8192,"patternErrorMessage":"A token URL begins with `https://`.","examples":["https://api.anthropic.com/v1/oauth/token"]};
const pattern22 = new RegExp("^https?://[^\\s]+$", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data === "string"){
if(data.length > 8192){
validate50.errors = [true];
return false;
}
else {
if(!pattern7.test(data)){
validate50.errors = [true];
return false;
}
}
}
else {
validate50.errors = [true];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data === "string"){
if(data.length > 8192){
validate50.errors = [true];
return false;
}
else {
if(!pattern22.test(data)){
validate50.errors = [true];
return false;
}
}
}
else {
validate50.errors = [true];
return false;
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = true;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate50.errors = vErrors;
return false;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data["federation-rule-id"] === undefined) || (!(func0.call(data, "federation-rule-id")))) && (missing0 = "federation-rule-id"))) || (((data["organization-id"] === undefined) || (!(func0.call(data, "organization-id")))) && (missing0 = "organization-id"))){
validate45.errors = [true];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "type") || (key0 === "federation-rule-id")) || (key0 === "organization-id")) || (key0 === "service-account-id")) || (key0 === "workspace-id")) || (key0 === "audience")) || (key0 === "token-url"))){
validate45.errors = [true];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate45.errors = [true];
return false;
}
if("anthropic-wif" !== data0){
validate45.errors = [true];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["federation-rule-id"] !== undefined && func0.call(data, "federation-rule-id")){
const _errs5 = errors;
if(!(validate34(data["federation-rule-id"], {instancePath:instancePath+"/federation-rule-id",parentData:data,parentDataProperty:"federation-rule-id",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["organization-id"] !== undefined && func0.call(data, "organization-id")){
const _errs6 = errors;
if(!(validate36(data["organization-id"], {instancePath:instancePath+"/organization-id",parentData:data,parentDataProperty:"organization-id",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["service-account-id"] !== undefined && func0.call(data, "service-account-id")){
const _errs7 = errors;
if(!(validate38(data["service-account-id"], {instancePath:instancePath+"/service-account-id",parentData:data,parentDataProperty:"service-account-id",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["workspace-id"] !== undefined && func0.call(data, "workspace-id")){
const _errs8 = errors;
if(!(validate40(data["workspace-id"], {instancePath:instancePath+"/workspace-id",parentData:data,parentDataProperty:"workspace-id",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined && func0.call(data, "audience")){
let data5 = data.audience;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(data5.length > 8192){
validate45.errors = [true];
return false;
}
else {
if(data5.length < 1){
validate45.errors = [true];
return false;
}
}
}
else {
validate45.errors = [true];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["token-url"] !== undefined && func0.call(data, "token-url")){
const _errs12 = errors;
if(!(validate50(data["token-url"], {instancePath:instancePath+"/token-url",parentData:data,parentDataProperty:"token-url",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [true];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema74 = {"title":"Workload identity federation, as in agent YAML","description":"The same nested block as in agent YAML. gh-aw needs `wifc compile --target gh-aw` first.","markdownDescription":"The same nested block as in agent YAML. gh-aw needs `wifc compile --target gh-aw` first.","type":"object","additionalProperties":false,"required":["type","workload_identity_federation"],"properties":{"type":{"$ref":"#/definitions/federationType"},"workload_identity_federation":{"$ref":"#/definitions/workflowFederation"}},"examples":[{"type":"workload_identity_federation","workload_identity_federation":{"federation_rule_id":"${{ vars.FEDERATION_RULE_ID }}","organization_id":"3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a","service_account_id":"svac_01AbCdEfGhIjKlMnOpQrStUv"}}]};
const schema76 = {"title":"Workload identity federation","description":"The federation rule to sign in under and whom to sign in as. Without `identity_token` it is the job's own OIDC token.","markdownDescription":"The federation rule to sign in under and whom to sign in as. Without `identity_token` it is the job's own OIDC token.","type":"object","additionalProperties":false,"required":["federation_rule_id","organization_id"],"properties":{"federation_rule_id":{"$ref":"#/definitions/federationRuleIdOrExpression"},"organization_id":{"$ref":"#/definitions/organizationIdOrExpression"},"service_account_id":{"$ref":"#/definitions/serviceAccountIdOrExpression"},"workspace_id":{"$ref":"#/definitions/workspaceIdOrExpression"},"audience":{"$ref":"#/definitions/audience"},"token_url":{"$ref":"#/definitions/tokenUrlOrExpression"},"identity_token":{"$ref":"#/definitions/identityToken"}},"examples":[{"federation_rule_id":"${{ vars.FEDERATION_RULE_ID }}","organization_id":"3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.federation_rule_id === undefined) || (!(func0.call(data, "federation_rule_id")))) && (missing0 = "federation_rule_id")) || (((data.organization_id === undefined) || (!(func0.call(data, "organization_id")))) && (missing0 = "organization_id"))){
validate54.errors = [true];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "federation_rule_id") || (key0 === "organization_id")) || (key0 === "service_account_id")) || (key0 === "workspace_id")) || (key0 === "audience")) || (key0 === "token_url")) || (key0 === "identity_token"))){
validate54.errors = [true];
return false;
break;
}
}
if(_errs1 === errors){
if(data.federation_rule_id !== undefined && func0.call(data, "federation_rule_id")){
const _errs2 = errors;
if(!(validate34(data.federation_rule_id, {instancePath:instancePath+"/federation_rule_id",parentData:data,parentDataProperty:"federation_rule_id",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization_id !== undefined && func0.call(data, "organization_id")){
const _errs3 = errors;
if(!(validate36(data.organization_id, {instancePath:instancePath+"/organization_id",parentData:data,parentDataProperty:"organization_id",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_account_id !== undefined && func0.call(data, "service_account_id")){
const _errs4 = errors;
if(!(validate38(data.service_account_id, {instancePath:instancePath+"/service_account_id",parentData:data,parentDataProperty:"service_account_id",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace_id !== undefined && func0.call(data, "workspace_id")){
const _errs5 = errors;
if(!(validate40(data.workspace_id, {instancePath:instancePath+"/workspace_id",parentData:data,parentDataProperty:"workspace_id",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined && func0.call(data, "audience")){
let data4 = data.audience;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data4 === "string"){
if(data4.length > 8192){
validate54.errors = [true];
return false;
}
else {
if(data4.length < 1){
validate54.errors = [true];
return false;
}
}
}
else {
validate54.errors = [true];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_url !== undefined && func0.call(data, "token_url")){
const _errs9 = errors;
if(!(validate50(data.token_url, {instancePath:instancePath+"/token_url",parentData:data,parentDataProperty:"token_url",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identity_token !== undefined && func0.call(data, "identity_token")){
const _errs10 = errors;
if(!(validate16(data.identity_token, {instancePath:instancePath+"/identity_token",parentData:data,parentDataProperty:"identity_token",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate54.errors = [true];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.workload_identity_federation === undefined) || (!(func0.call(data, "workload_identity_federation")))) && (missing0 = "workload_identity_federation"))){
validate53.errors = [true];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "workload_identity_federation"))){
validate53.errors = [true];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate53.errors = [true];
return false;
}
if("workload_identity_federation" !== data0){
validate53.errors = [true];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workload_identity_federation !== undefined && func0.call(data, "workload_identity_federation")){
const _errs5 = errors;
if(!(validate54(data.workload_identity_federation, {instancePath:instancePath+"/workload_identity_federation",parentData:data,parentDataProperty:"workload_identity_federation",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate53.errors = [true];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate84.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(!(Array.isArray(data))){
validate83.errors = [true];
return false;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate83.errors = vErrors;
return false;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
validate82.errors = [true];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auth !== undefined && func0.call(data, "auth")){
if(!(validate83(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
}
validate82.errors = vErrors;
return errors === 0;
}

const schema95 = {"title":"Safe outputs","description":"What the agent may write. Its result is looked through for threats first, by an engine too.","markdownDescription":"What the agent may write. Its result is looked through for threats first, by an engine too.","type":["object","array","string","number","boolean","null"],"properties":{"threat-detection":{"$ref":"#/definitions/threatDetection"}},"examples":[{"threat-detection":{"engine":{"id":"claude"}}}]};
const schema96 = {"title":"Threat detection","description":"How the agent's result is looked through for threats. An engine here replaces the workflow's own, with its sign-in.","markdownDescription":"How the agent's result is looked through for threats. An `engine` here replaces the workflow's own, with its sign-in.","type":["object","array","string","number","boolean","null"],"properties":{"engine":{"$ref":"#/definitions/engine"}},"examples":[{"engine":{"id":"claude"}},false]};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
validate92.errors = [true];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine !== undefined && func0.call(data, "engine")){
if(!(validate82(data.engine, {instancePath:instancePath+"/engine",parentData:data,parentDataProperty:"engine",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
}
validate92.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
validate91.errors = [true];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["threat-detection"] !== undefined && func0.call(data, "threat-detection")){
if(!(validate92(data["threat-detection"], {instancePath:instancePath+"/threat-detection",parentData:data,parentDataProperty:"threat-detection",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="workflow.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(valid1){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err1 = true;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate74.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine !== undefined && func0.call(data, "engine")){
const _errs6 = errors;
if(!(validate82(data.engine, {instancePath:instancePath+"/engine",parentData:data,parentDataProperty:"engine",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data["safe-outputs"] !== undefined && func0.call(data, "safe-outputs")){
const _errs7 = errors;
if(!(validate91(data["safe-outputs"], {instancePath:instancePath+"/safe-outputs",parentData:data,parentDataProperty:"safe-outputs",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
else {
validate74.errors = [true];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

export const agentAuth = validate96;

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.workload_identity_federation === undefined) || (!(func0.call(data, "workload_identity_federation")))) && (missing0 = "workload_identity_federation"))){
validate96.errors = [true];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "type") || (key0 === "workload_identity_federation"))){
validate96.errors = [true];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate96.errors = [true];
return false;
}
if("workload_identity_federation" !== data0){
validate96.errors = [true];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workload_identity_federation !== undefined && func0.call(data, "workload_identity_federation")){
const _errs5 = errors;
if(!(validate15(data.workload_identity_federation, {instancePath:instancePath+"/workload_identity_federation",parentData:data,parentDataProperty:"workload_identity_federation",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate96.errors = [true];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}

export const workflowAuth = validate98;

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err0 = true;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate98.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate98.errors = vErrors;
return errors === 0;
}

