import { randomUUID } from 'node:crypto';
import { fileOf } from '@platform/server/apart/foreign-file.ts';
import { pick } from '@platform/server/database/pick.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { FastifyInstance } from 'fastify';
import type { AcademyRoom } from '../room.ts';
import { buildWaiting } from './build.ts';
import { planOf, type WorldOrder } from './plan.ts';
import { worldTask } from './reading.ts';
import { builtHere, recipeShape, recipes } from './recipes.ts';
import { sealSeed } from './secret-seed.ts';
import { findWorld, insertWorld, listWorlds, worldOf } from './store.ts';
import { writeWorldFile } from './world-file.ts';

/** Worlds to practise in. */
export const worldRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  { random, truthKey }: Pick<AcademyRoom, 'random' | 'truthKey'>,
): void => {
  const { clock, log } = needs;
  /** Builds after the commit, beside everything else; what is left over is found by the clock of the desk. */
  const soon = (): void => {
    buildWaiting(needs, truthKey).catch((error: unknown) =>
      log.warn('academy.worlds.trouble', { message: String(error) }),
    );
  };
  route(app, needs, 'listWorldRecipes', {
    handle: async () => ({ recipes: recipes.map(recipeShape) }),
  });
  route(app, needs, 'listWorlds', {
    handle: async ({ tx }) => ({ worlds: (await listWorlds(tx)).map(worldOf) }),
  });
  route(app, needs, 'getWorld', {
    handle: async ({ tx, params: { id } }) => worldOf(mustFind(await findWorld(tx, id))),
  });
  route(app, needs, 'buildWorld', {
    handle: async ({ tx, body, caller, record, onCommit }) => {
      const { id, secret, ...wished } = body;
      const before = await findWorld(tx, id);
      const isOther = before !== undefined && !secret && before.seed !== body.seed;
      if (isOther || (before !== undefined && before.recipe !== body.recipe))
        throw new Problem('academy.world.id-taken');
      if (before === undefined) {
        if (!builtHere.has(body.size)) throw new Problem('academy.world.too-large');
        const order: WorldOrder = {
          ...wished,
          // 256 secret bits, since measured items are only as secret as their seed.
          seed: secret ? random(32).toString('hex') : wished.seed,
          referenceDate: localDay(clock(), needs.config.timeZone),
        };
        if (planOf(order) === undefined) throw new Problem('academy.world.recipe-unknown');
        const sealed = secret ? sealSeed(truthKey, id, order.seed) : undefined;
        await insertWorld(tx, id, order, caller.actor, clock(), sealed);
        onCommit(soon);
      }
      const receipt = await record({ subjects: [id] });
      return { world: worldOf(mustFind(await findWorld(tx, id))), receipt };
    },
  });
  route(app, needs, 'exportWorld', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      const row = mustFind(await findWorld(tx, id));
      if (row.sealedSeed !== undefined) throw new Problem('academy.world.secret');
      if (row.size !== 'S') throw new Problem('academy.world.too-large');
      const content = mustFind(
        await writeWorldFile(pick(row, 'recipe', 'size', 'seed', 'dials', 'referenceDate')),
      );
      return { name: `world-${id.slice(0, 8)}.json`, mediaType: 'application/json', content };
    },
  });
  route(app, needs, 'importWorld', {
    read: async ({ readers, body }) => {
      for await (const found of readers.read(worldTask, undefined, fileOf(body))) return found;
      return undefined;
    },
    handle: async ({ tx, caller, record, onCommit }, read) => {
      if (read === undefined) throw new Problem('academy.world.not-of-generator');
      const known = (await listWorlds(tx)).find(({ sha256 }) => sha256 === read.sha256);
      const id = known?.id ?? randomUUID();
      if (known === undefined) {
        await insertWorld(tx, id, read.order, caller.actor, clock());
        onCommit(soon);
      }
      const receipt = await record({ subjects: [id] });
      return { world: worldOf(mustFind(await findWorld(tx, id))), receipt };
    },
  });
};
