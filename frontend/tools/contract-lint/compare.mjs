// What in a newer contract breaks a caller of the older one.

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

function resolver(document) {
  const resolve = (node) => {
    if (!node?.$ref) return node ?? {};
    return resolve(node.$ref.slice(2).split('/').reduce((at, key) => at?.[key.replaceAll('~1', '/')], document));
  };
  return resolve;
}

const types = (schema) => [schema.type].flat().filter(Boolean).sort();
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Schemas meet themselves again; a pair that was compared once need not be compared again. */
function walk(before, after, where, visit, seen = new Set()) {
  const key = `${before.schema.$ref}|${after.schema.$ref}`;
  if (before.schema.$ref && seen.has(key)) return;
  const next = new Set(seen).add(key);
  const a = before.resolve(before.schema);
  const b = after.resolve(after.schema);
  visit(a, b, where);
  for (const name of Object.keys(a.properties ?? {})) {
    if (b.properties?.[name]) {
      walk({ ...before, schema: a.properties[name] }, { ...after, schema: b.properties[name] }, `${where}.${name}`, visit, next);
    }
  }
  if (a.items && b.items) walk({ ...before, schema: a.items }, { ...after, schema: b.items }, `${where}[]`, visit, next);
}

function compareAnswer(report) {
  return (a, b, where) => {
    if (types(a).length > 0 && !same(types(a), types(b))) report(`${where}: its type changed`);
    for (const name of Object.keys(a.properties ?? {})) {
      if (!b.properties?.[name]) report(`${where}.${name}: removed from the answer`);
    }
    for (const name of a.required ?? []) {
      if (b.properties?.[name] && !(b.required ?? []).includes(name)) report(`${where}.${name}: no longer always answered`);
    }
  };
}

const TIGHTER = [
  ['maxLength', (a, b) => b < (a ?? Infinity), 'shorter limit'],
  ['minLength', (a, b) => b > (a ?? 0), 'longer minimum'],
  ['maximum', (a, b) => b < (a ?? Infinity), 'lower maximum'],
  ['minimum', (a, b) => b > (a ?? -Infinity), 'higher minimum'],
  ['maxItems', (a, b) => b < (a ?? Infinity), 'fewer items'],
  ['minItems', (a, b) => b > (a ?? 0), 'more items demanded'],
];

function compareSent(report) {
  return (a, b, where) => {
    if (types(b).length > 0 && !types(a).every((type) => types(b).includes(type))) report(`${where}: its type changed`);
    for (const name of Object.keys(a.properties ?? {})) {
      if (!b.properties?.[name]) report(`${where}.${name}: no longer accepted`);
    }
    for (const name of b.required ?? []) {
      if (!(a.required ?? []).includes(name)) report(`${where}.${name}: now required`);
    }
    for (const value of a.enum ?? []) {
      if (b.enum && !b.enum.includes(value)) report(`${where}: ${value} no longer accepted`);
    }
    if (b.pattern && b.pattern !== a.pattern) report(`${where}: another pattern`);
    for (const [name, isTighter, words] of TIGHTER) {
      if (b[name] !== undefined && isTighter(a[name], b[name])) report(`${where}: ${words}`);
    }
  };
}

function compareParameters(before, after, where, report) {
  const byKey = (side) =>
    new Map((side.operation.parameters ?? []).map(side.resolve).map((each) => [`${each.in} ${each.name}`, each]));
  const [a, b] = [byKey(before), byKey(after)];
  for (const [key, parameter] of a) {
    if (!b.has(key)) report(`${where} ${key}: parameter removed`);
    else {
      const pair = [{ ...before, schema: parameter.schema ?? {} }, { ...after, schema: b.get(key).schema ?? {} }];
      walk(...pair, `${where} ${key}`, compareSent(report));
    }
  }
  for (const [key, parameter] of b) {
    if (parameter.required && !a.get(key)?.required) report(`${where} ${key}: parameter now required`);
  }
}

const content = (side, holder) => side.resolve(holder).content ?? {};

function compareContents(before, after, [a, b], where, visit, report) {
  for (const media of Object.keys(content(before, a))) {
    const other = content(after, b)[media];
    if (!other) report(`${where}: ${media} removed`);
    else {
      const schema = content(before, a)[media].schema ?? {};
      walk({ ...before, schema }, { ...after, schema: other.schema ?? {} }, where, visit);
    }
  }
}

function compareOperations(before, after, where, report) {
  const [a, b] = [before.operation, after.operation];
  if (a.operationId !== b.operationId) report(`${where}: operationId changed, and with it the name in generated clients`);
  if (same(a.security, []) && !same(b.security, [])) report(`${where}: now needs a token`);
  compareParameters(before, after, where, report);
  if (a.requestBody && b.requestBody) {
    compareContents(before, after, [a.requestBody, b.requestBody], `${where} body`, compareSent(report), report);
  }
  if (!after.resolve(a.requestBody).required && after.resolve(b.requestBody).required) report(`${where}: a body is now required`);
  for (const status of Object.keys(a.responses ?? {}).filter((each) => each.startsWith('2'))) {
    if (!b.responses?.[status]) report(`${where}: ${status} is no longer answered`);
    else {
      const pair = [a.responses[status], b.responses[status]];
      compareContents(before, after, pair, `${where} ${status}`, compareAnswer(report), report);
    }
  }
}

const major = (document) => String(document.info?.version ?? '0').split('.')[0];

export function breakingChanges(before, after) {
  if (major(before) !== major(after) || major(before) === '0') return [];
  const found = [];
  const report = (sentence) => found.push(sentence);
  for (const [path, item] of Object.entries(before.paths ?? {})) {
    for (const method of METHODS.filter((each) => item[each])) {
      const where = `${method.toUpperCase()} ${path}`;
      const operation = after.paths?.[path]?.[method];
      if (!operation) report(`${where}: removed`);
      else {
        const sides = [
          { resolve: resolver(before), operation: item[method] },
          { resolve: resolver(after), operation },
        ];
        compareOperations(...sides, where, report);
      }
    }
  }
  return found;
}
