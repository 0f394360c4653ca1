import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { refusalOf } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RiskProductInput } from '../../api/types.ts';
import { monthly, openRiskRoom, type RiskRoom, riskTerms } from '../test/risk-room.ts';

const months = (level: number, last: number): number[] => [
  ...Array.from({ length: 71 }, (_, i) => level + ((i * 7) % 5)),
  last,
];
const first = monthly(
  ['section'],
  [
    [['Sarpi'], months(40, 61)],
    [['Poti'], months(20, 22)],
    [['Red Bridge'], months(1, 3)],
  ],
);

onDatabase('products of the risk desk', (database) => {
  let room: RiskRoom;
  const at = '2024-01-20' as CivilDate;
  const input: RiskProductInput = {
    kind: 'flash',
    at,
    datasets: ['counts'],
    risks: [],
    handling: 'amber',
    remarks: [{ kind: 'fact', text: 'Sarpi reports more than ever.' }],
    action: 'Look at the lorries.',
    recipients: ['Border police'],
    outside: false,
  };
  beforeAll(async () => {
    room = await openRiskRoom(database());
    await room.analyst.registerRiskDataset({ body: { ...riskTerms, id: 'counts' } });
    await room.takeOver('counts', first, '2024-01-05T00:00:00.000Z');
  });
  afterAll(async () => room.server.close());
  const compose = async (more: Partial<RiskProductInput> = {}) => {
    const id = randomUUID();
    const { product } = await room.analyst.composeRiskProduct({
      body: { id, input: { ...input, ...more } },
    });
    return product;
  };
  const print = (id: string, file: 'pdf' | 'docx', language: 'en' | 'ka' = 'en') =>
    room.analyst.printRiskProduct({ params: { id }, body: { file, language } });

  test('a product is published by the head as another proposed it, and prints the same ever after, whatever was corrected since', async () => {
    const { analyst, head } = room;
    const { id, version, vintages } = await compose();
    expect(vintages).toEqual({ counts: 1 });
    const params = { id };
    const publish = (by: typeof head, seen: number) =>
      by.publishRiskProduct({ params, body: { reason: 'agreed', version: seen } });
    expect(await refusalOf(publish(head, version))).toBe('decision.step.not-allowed');
    await analyst.proposeRiskProduct({ params, body: { reason: 'ready', version } });
    expect(await refusalOf(publish(analyst, version + 1))).toBe('access.role');
    const { product } = await publish(head, version + 1);
    expect(product).toMatchObject({
      state: 'published',
      steps: [{ by: 'risk-analyst' }, { by: 'risk-head' }],
    });
    expect(room.server.journal.entries.at(-1)).toMatchObject({
      action: 'publishRiskProduct',
      recipients: ['Border police'],
    });
    const [pdf, docx] = [await print(id, 'pdf'), await print(id, 'docx', 'ka')];
    expect(Buffer.from(pdf.content, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(docx.content, 'base64').subarray(0, 2).toString()).toBe('PK');
    expect(pdf.name).toBe('flash-2024-01-20-en.pdf');
    expect(room.server.journal.entries.at(-1)).toMatchObject({
      operation: 'disclosure',
      action: 'printRiskProduct',
    });
    // A correction that was known later changes no product that was made before.
    await room.takeOver(
      'counts',
      monthly(['section'], [[['Sarpi'], months(40, 12)]]),
      '2024-02-05T00:00:00.000Z',
    );
    expect((await print(id, 'pdf')).sha256).toBe(pdf.sha256);
    expect((await print(id, 'docx', 'ka')).sha256).toBe(docx.sha256);
    // Composed again for the same day, the content is the same. A later day uses later data.
    expect((await compose()).digest).toBe(product.digest);
    const later = await compose({ at: '2024-02-20' as CivilDate });
    expect(later.vintages).toEqual({ counts: 2 });
    expect(later.digest).not.toBe(product.digest);
    expect(await refusalOf(compose({ at: '2023-12-01' as CivilDate }))).toBe(
      'risk.product.no-figures',
    );
    expect(await refusalOf(compose({ kind: 'weekly' }))).toBe('risk.product.frequency');
  });

  test('a monthly product: every number leads to its query and vintage, and what leaves the unit has no small count', async () => {
    const { analyst } = room;
    const record = (means: string) =>
      analyst.keepRiskIncident({
        body: {
          id: randomUUID(),
          on: '2024-01-10' as CivilDate,
          section: 'Sarpi',
          indicator: '1B',
          persons: 2,
          facets: { means: [means] },
          revision: 0,
        },
      });
    for (const means of [...Array.from({ length: 5 }, () => 'lorry-hidden'), 'train'])
      await record(means);
    const { id } = await compose({ kind: 'monthly', outside: true });
    const { blocks } = await analyst.showRiskProduct({
      params: { id },
      body: { language: 'en' },
    });
    expect(blocks.length).toBeGreaterThan(4);
    const sources = blocks.flatMap((block) => block.sources);
    expect(sources.length).toBeGreaterThan(3);
    expect(new Set(sources.map(({ dataset, vintage }) => `${dataset} ${vintage}`))).toEqual(
      new Set(['counts 1']),
    );
    const said = JSON.stringify(
      blocks.flatMap(({ table }) => table?.rows.filter(([name]) => name === 'Red Bridge') ?? []),
    );
    expect(said).toContain('Red Bridge');
    expect(said).not.toMatch(/"[1-4]"/);
    // Ways of acting that were seen less than five times do not leave the unit either.
    const ways = blocks.flatMap(({ table }) => table?.rows ?? []).flat();
    expect(ways).toContain('hidden in a lorry');
    expect(ways).not.toContain('train');
    const { blocks: georgian } = await analyst.showRiskProduct({
      params: { id },
      body: { language: 'ka' },
    });
    expect(JSON.stringify(georgian)).toMatch(/[ა-ჰ]{4}/);
  });
});
