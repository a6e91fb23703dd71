import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakingChanges } from './compare.mjs';

const contract = () => ({
  info: { version: '1.0.0' },
  paths: {
    '/api/v1/units': {
      get: {
        operationId: 'listUnits',
        security: [],
        parameters: [{ in: 'query', name: 'q', schema: { type: 'string', maxLength: 100 } }],
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Unit' } } } } },
      },
      post: {
        operationId: 'createUnit',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/UnitRequest' } } } },
        responses: { 201: {} },
      },
    },
  },
  components: {
    schemas: {
      Unit: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, parent: { $ref: '#/components/schemas/Unit' } },
      },
      UnitRequest: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 200 },
          kind: { type: 'string', enum: ['DISTRICT', 'VILLAGE'] },
        },
      },
    },
  },
});

const UNITS = '/api/v1/units';
const CASES = [
  ['a path is removed', (c) => delete c.paths[UNITS], 'GET /api/v1/units: removed'],
  ['a method is removed', (c) => delete c.paths[UNITS].post, 'POST /api/v1/units: removed'],
  ['an operationId changes', (c) => (c.paths[UNITS].get.operationId = 'units'), 'operationId changed'],
  ['a token becomes necessary', (c) => (c.paths[UNITS].get.security = [{ bearer: [] }]), 'now needs a token'],
  ['a parameter is removed', (c) => (c.paths[UNITS].get.parameters = []), 'query q: parameter removed'],
  ['a parameter becomes required', (c) => (c.paths[UNITS].get.parameters[0].required = true), 'parameter now required'],
  ['a limit shrinks', (c) => (c.paths[UNITS].get.parameters[0].schema.maxLength = 50), 'shorter limit'],
  ['a success disappears', (c) => (c.paths[UNITS].post.responses = { 202: {} }), '201 is no longer answered'],
  ['an answered property is removed', (c) => delete c.components.schemas.Unit.properties.parent, 'removed from the answer'],
  ['an answered type changes', (c) => (c.components.schemas.Unit.properties.name.type = 'number'), 'its type changed'],
  ['an answered property becomes optional', (c) => (c.components.schemas.Unit.required = []), 'no longer always answered'],
  ['a sent property is refused', (c) => delete c.components.schemas.UnitRequest.properties.kind, 'no longer accepted'],
  ['a sent property becomes required', (c) => c.components.schemas.UnitRequest.required.push('kind'), 'kind: now required'],
  ['a sent value is refused', (c) => c.components.schemas.UnitRequest.properties.kind.enum.pop(), 'VILLAGE no longer accepted'],
  ['a sent text gets a pattern', (c) => (c.components.schemas.UnitRequest.properties.name.pattern = '^a'), 'another pattern'],
];

for (const [what, change, words] of CASES) {
  test(`names it when ${what}`, () => {
    const after = contract();
    change(after);
    assert.ok(
      breakingChanges(contract(), after).some((sentence) => sentence.includes(words)),
      breakingChanges(contract(), after).join('\n'),
    );
  });
}

test('lets a contract grow', () => {
  const after = contract();
  after.paths['/api/v1/positions'] = { get: { operationId: 'listPositions', responses: { 200: {} } } };
  after.components.schemas.Unit.properties.code = { type: 'string' };
  after.components.schemas.UnitRequest.properties.code = { type: 'string' };
  after.components.schemas.UnitRequest.properties.name.maxLength = 300;
  assert.deepEqual(breakingChanges(contract(), after), []);
});

test('lets a new major version break, and one that promises nothing yet', () => {
  const empty = { info: { version: '2.0.0' }, paths: {} };
  assert.deepEqual(breakingChanges(contract(), empty), []);
  const early = { ...contract(), info: { version: '0.9.0' } };
  assert.deepEqual(breakingChanges(early, { info: { version: '0.9.1' }, paths: {} }), []);
});
