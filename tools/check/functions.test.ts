import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registeredFunctions } from '../technical-file/functions.ts';
import { importRules } from './import-rules.ts';
import { repositoryOf } from './repository.ts';
import { rooms } from './rooms.ts';

const root = join(import.meta.dirname, '../..');

const register = registeredFunctions(root);

/** Folders of a folder that hold source. */
const foldersIn = (path: string): readonly string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}`)
    .filter((folder) => path !== 'packages' || existsSync(join(root, folder, 'package.json')));

test('R55: every package and every desk stands in the register of functions, with what it is and why', () => {
  const registered = new Set(register.flatMap((one) => one.rooms));
  for (const room of [
    ...foldersIn('packages'),
    ...foldersIn('desks').map((desk) => `${desk}/server`),
  ])
    expect([...registered], room).toContain(room);
  for (const one of register) {
    expect(one.why.length, one.function).toBeGreaterThan(20);
    expect(['rule-based', 'by a person', 'AI']).toContain(one.kind);
    for (const room of one.rooms) expect(existsSync(join(root, room)), room).toBe(true);
    // R56: every function that profiles people is high-risk; narrow tasks are not exempt.
    expect(one.profiles && !one.highRisk, one.function).toBe(false);
  }
});

test('R55: verification of documents stays a module of its own: it sees nothing that assesses a person', () => {
  expect(rooms['packages/documents']).toEqual({
    packages: ['core', 'tables'],
    entries: ['names/scripts'],
  });
  const at = (specifier: string) =>
    importRules(repositoryOf({ 'packages/documents/src/a.ts': `import '${specifier}';` }));
  for (const assessing of ['targeting', 'risk', 'network', 'analysis', 'messages', 'names'])
    expect(at(`@amirani/${assessing}`), assessing).toHaveLength(1);
});

test('R55: the documents desk reads no traveller, no flight and no other desk', () => {
  const desk = join(root, 'desks/documents/server');
  const files = readdirSync(desk, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(30);
  for (const name of files)
    expect(readFileSync(join(desk, name), 'utf8'), name).not.toMatch(
      /server\/ingest|@desk\/|\b(?:api|pnr|link|flight)\.(?:traveller|flight|message|booking)/,
    );
});

test('R62: no machine identifies a person by biometrics: two pictures are compared by a person, and no program for faces, voices or fingers is here', () => {
  const portrait = register.find((one) => /portrait/i.test(one.function));
  expect(portrait?.kind).toBe('by a person');
  for (const one of register) expect(one.annexIII, one.function).not.toMatch(/^1\(/);
  const manifests = globSync('{packages,platform,desks,apps}/*/package.json', { cwd: root }).map(
    (path) => JSON.parse(readFileSync(join(root, path), 'utf8')) as object,
  );
  expect(manifests.length).toBeGreaterThan(15);
  expect(JSON.stringify(manifests)).not.toMatch(
    /face-?api|tensorflow|onnx|mediapipe|opencv|insightface|fingerprint|voice|speaker/i,
  );
  // An act that follows from a comparison of faces needs two persons.
  expect(
    readFileSync(join(root, 'desks/documents/server/register/decisions.ts'), 'utf8'),
  ).toContain("to: 'confirmed', secondPerson: true");
});
