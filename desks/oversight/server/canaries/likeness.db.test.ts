import { demoWorld, worldFiles } from '@amirani/scenario';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { testServer } from '@platform/server/test/server.ts';
import { expect, test } from 'vitest';
import { plantCanaries } from './plant.ts';

const FIELDS = [
  'seat',
  'bags',
  'sex',
  'birth_date',
  'document_number',
  'booking',
  'reference',
  'age',
];

onDatabase('canaries among the travellers of eight airlines', (database) => {
  // Mutants: a PNRGOV whose seats name no leg, or patterns that are single messages: no canary of PNR has a seat.
  test('have each field about as often as the others, and stay linked', async () => {
    const room = testRoom(database());
    const server = await testServer(database());
    room.now = new Date('2026-11-20T12:00:00Z');
    const files = worldFiles(demoWorld('2026-11-20T04:00Z')).filter(
      ({ direction }) => direction === 'to-state',
    );
    await room.take(...files.map(({ bytes }) => bytes));
    server.pass(3 * 86_400);
    const ingest = async (at: Date) => {
      room.now = at;
      return room.ingest;
    };
    expect((await plantCanaries(server.platform, ingest, 25)).planted).toBe(50);
    for (const system of ['api', 'pnr']) {
      const [shares] = await inspect<Record<string, number>>(
        database(),
        `select ${FIELDS.map(
          (
            field,
          ) => `avg((${field} is not null)::int) filter (where c.day is null)::float8 as ${field},
            avg((${field} is not null)::int) filter (where c.day is not null)::float8 as own_${field}`,
        ).join(', ')}
         from ${system}.traveller t left join oversight.canary c on c.traveller_id = t.id
         where t.role = 'passenger' and t.age is distinct from 'infant'`,
      );
      for (const field of FIELDS) {
        const [others = 0, own = 0] = [shares?.[field], shares?.[`own_${field}`]];
        const told = `${system} ${field}: ${own} of the canaries, ${others} of the others`;
        if (others > 0.6) expect(own, told).toBeGreaterThan(0.2);
        if (others < 0.02) expect(own, told).toBeLessThan(0.5);
      }
    }
    expect(
      await inspect(
        database(),
        `select count(*)::int as n from link.person join oversight.canary a on a.traveller_id = api_id
         join oversight.canary p on p.traveller_id = pnr_id and p.name = a.name`,
      ),
    ).toEqual([{ n: 25 }]);
    const findings = await inspect(
      database(),
      `select m.findings from pnr.message m join pnr.observation o on o.message_id = m.id
       where o.traveller_id in (select traveller_id from oversight.canary) and m.findings::jsonb @? '$[*] ? (@.severity <> "note")'`,
    );
    expect(findings).toEqual([]);
    await server.close();
  }, 300_000);
});
