import { expect, test } from 'vitest';
import { asOwner, withAccess } from '../../database/access.ts';
import { decide } from '../../decisions/decide.ts';
import { digestOfSeen } from '../../decisions/digest.ts';
import { decisionKind } from '../../decisions/kind.ts';
import { paxlst } from '../../test/edifact-texts.ts';
import { inspect, onBothEngines } from '../../test/engines.ts';
import { rowCounts, testRoom } from '../../test/ingest-room.ts';
import {
  endItem,
  eraseOverdue,
  FORGOTTEN_AFTER,
  forgetEnded,
  listItems,
  openItem,
} from './items.ts';

const nino = { surname: 'TSERELI', given: 'NINO', birth: '900506', document: 'QV1234567' };
const context = { account: 'op', purpose: 'operation', reference: 'test' } as const;

onBothEngines('the quarantine', (database) => {
  const held = () => withAccess(database(), context, 'amirani_quarantine', listItems);

  test('unreadable parts are quarantined with the reason, and the rest is stored', async () => {
    const room = testRoom(database());
    const good = paxlst({ flight: 'ZX1', persons: [nino] });
    const cut = paxlst({ flight: 'ZX1', reference: 'R2', persons: [nino, nino] }).slice(0, 330);
    const cases: readonly [string | Uint8Array, readonly string[]][] = [
      ['', ['ingest.input.empty']],
      [' \r\n\t', ['ingest.input.empty']],
      [Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3, 0, 0]), ['ingest.input.binary']],
      ['Dear colleagues, please find attached', ['ingest.input.no-interchange']],
      [good + cut, ['stored', 'ingest.message.truncated']],
      [good.replaceAll('PAXLST', 'IFTMIN'), ['ingest.message.type']],
      [
        `${good.replace('TDT+20+ZX1', 'TDT+20').replace('+261130:1200', '')}`,
        ['ingest.flight.absent'],
      ],
      [
        "UNB+UNOA:4+ZZAIR+QVRGOV+261130:1200+1'NAD+FL+++DOE:JANE'UNZ+0+1'",
        ['ingest.input.outside-message'],
      ],
    ];
    for (const [input, expected] of cases) {
      const [list = []] = await room.take(input);
      expect(
        list.map(({ outcome, reason }) => reason ?? outcome),
        String(input).slice(0, 80),
      ).toEqual(expected);
    }
  });

  test('bytes are sealed: what is in the database shows nothing, and only its key opens it', async () => {
    const room = testRoom(database());
    const secret = 'a text with the name SECRETSURNAME in it';
    const { id } = await room.takeOne(secret);
    const [row] = await inspect<{ sealed: Buffer; text: string }>(
      database(),
      'select sealed, item::text as text from quarantine.item where id = $1',
      [id],
    );
    expect(row?.sealed.toString('latin1')).not.toContain('SECRETSURNAME');
    expect(row?.text).not.toContain('SECRETSURNAME');
    const opened = await withAccess(database(), context, 'amirani_quarantine', (tx) =>
      openItem(tx, id, room.keys),
    );
    expect(opened?.toString()).toBe(secret);
    const other = testRoom(database()).keys;
    await expect(
      withAccess(database(), context, 'amirani_quarantine', (tx) => openItem(tx, id, other)),
    ).rejects.toThrow();
  });

  test('the same bytes again are the same item, tried once more', async () => {
    const room = testRoom(database());
    const first = await room.takeOne('nothing to read here');
    const again = await room.takeOne('nothing to read here');
    expect(again.id).toBe(first.id);
    expect((await held()).find(({ id }) => id === first.id)).toMatchObject({
      attempts: 2,
      version: 2,
      state: 'held',
    });
  });

  test('an item erases itself when its time is over, and the fact remains', async () => {
    const room = testRoom(database());
    const { id } = await room.takeOne('to be gone in thirty days');
    const erase = (at: string) =>
      withAccess(database(), context, 'amirani_quarantine', (tx) => eraseOverdue(tx, new Date(at)));
    expect(await erase('2026-12-30T11:59:59Z')).not.toContain(id);
    expect(await erase('2026-12-30T12:00:00Z')).toContain(id);
    const [row] = await inspect(
      database(),
      'select state, sealed, reason from quarantine.item where id = $1',
      [id],
    );
    expect(row).toEqual({ state: 'erased', sealed: null, reason: 'ingest.input.no-interchange' });
  });

  test('R17: a year after its content is gone an item is forgotten, with what was decided on it', async () => {
    const room = testRoom(database());
    await inspect(
      database(),
      `insert into identity.account (login, name, roles, password_hash) values ('op', 'Op', '{operator}', '$argon2id$test')`,
    );
    const { id } = await room.takeOne('ended by a person');
    const { id: held } = await room.takeOne('held to this day');
    const kind = decisionKind({
      name: 'quarantine.item',
      acts: { erase: { from: ['new'], to: 'erased' } },
    });
    await withAccess(database(), context, 'amirani_quarantine', async (tx) => {
      await decide(
        tx,
        kind,
        { subject: id },
        {
          ...{ act: 'erase', by: 'op', role: 'operator', reason: 'sent by mistake', version: 0 },
          ...{ seen: digestOfSeen({ id }), at: room.now, steppedUpAt: undefined },
        },
      );
      await endItem(tx, id, 'erased');
    });
    const [row] = await inspect<{ erases_at: Date }>(
      database(),
      `select erases_at from quarantine.item where id = '${id}'`,
    );
    const forget = (days: number) =>
      withAccess(database(), context, 'amirani_quarantine', (tx) =>
        asOwner(tx, (own) =>
          forgetEnded(own, new Date((row?.erases_at.getTime() ?? 0) + days * 86_400_000)),
        ),
      );
    const decided = () =>
      inspect(database(), `select 1 from decision.decision where subject = '${id}'`);
    expect(await forget(FORGOTTEN_AFTER - 1)).not.toContain(id);
    expect(await decided()).toHaveLength(1);
    const gone = await forget(FORGOTTEN_AFTER);
    expect(gone).toContain(id);
    // What still waits for a person is never forgotten.
    expect(gone).not.toContain(held);
    expect(await decided()).toEqual([]);
  });

  test('an erased or replayed message is quarantined again when it returns', async () => {
    const room = testRoom(database());
    const { id } = await room.takeOne('here again');
    await withAccess(database(), context, 'amirani_quarantine', (tx) => endItem(tx, id, 'erased'));
    expect((await room.takeOne('here again')).id).toBe(id);
    expect((await held()).find((item) => item.id === id)?.state).toBe('held');
  });

  test('R1: without purpose and reference nobody sees an item, not even the quarantine role', async () => {
    const room = testRoom(database());
    await room.takeOne('somebody should look at this');
    for (const purpose of [undefined, '' as never, 'border-check' as const])
      expect(
        await withAccess(database(), { ...context, purpose }, 'amirani_quarantine', listItems),
      ).toEqual([]);
    expect(
      await withAccess(
        database(),
        { account: 'op', purpose: 'operation' },
        'amirani_quarantine',
        listItems,
      ),
    ).toEqual([]);
  });

  test('no role but its own reads the bytes', async () => {
    for (const role of [
      'amirani_border',
      'amirani_pnr',
      'amirani_ingest',
      'amirani_oversight',
    ] as const)
      await expect(
        withAccess(database(), { ...context, purpose: 'oversight' }, role, (tx) =>
          tx
            .selectFrom('quarantine.item' as never)
            .selectAll()
            .execute(),
        ),
      ).rejects.toThrow('permission denied');
  });

  test('a held message is stored when it is read again after a setting was mended', async () => {
    const room = testRoom(database());
    const text = paxlst({ flight: 'ZX2', persons: [nino] });
    const cut = text.slice(0, text.indexOf('UNT'));
    const { id } = await room.takeOne(cut);
    const before = await rowCounts(database());
    const bytes = await withAccess(database(), context, 'amirani_quarantine', (tx) =>
      openItem(tx, id, room.keys),
    );
    // Still cut: held again as the same item.
    expect((await room.takeOne(bytes ?? '')).id).toBe(id);
    expect((await rowCounts(database()))['quarantine.item']).toBe(before['quarantine.item']);
    // With its end it is a message.
    expect(await room.takeOne(`${bytes}${text.slice(text.indexOf('UNT'))}`)).toMatchObject({
      outcome: 'stored',
      travellers: 1,
    });
  });
});
