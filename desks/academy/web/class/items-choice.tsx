import { recipeTitle } from '@amirani/web/src/texts/academy-worlds.ts';
import { useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import type { AcademyClass, AcademyCourse, AcademyWorld } from '../../api/types.ts';

type Planned = AcademyCourse['sittings'][number];

/** Where the items of a sitting come from: a secret of its own where nothing is said, that of another class, or a world of the desk. */
export interface ItemsSource {
  readonly like?: string;
  readonly world?: string;
}

/** Whether a sitting can be made of a world: enough of it, and a secret where anything is measured. */
const isEnough = (
  { state, secret, seed, yields }: AcademyWorld,
  kind: AcademyCourse['material'],
  { blocks }: Planned,
): boolean => {
  const has = yields?.[kind];
  const items = blocks.reduce((sum, block) => sum + block.items, 0);
  const targets = blocks.reduce(
    (sum, block) => sum + Math.round(block.items * block.prevalence),
    0,
  );
  const isMeasured = blocks.some((block) => block.kind === 'measured');
  const isSecret = secret && seed === undefined;
  const isThere = has !== undefined && has.targets >= targets && has.others >= items - targets;
  return state === 'built' && isThere && (isSecret || !isMeasured);
};

/** The choice, where there is one to make. */
export const ItemsChoice = ({
  one,
  course,
  planned,
  source,
  onChange,
}: {
  readonly one: AcademyClass;
  readonly course: AcademyCourse;
  readonly planned: Planned;
  readonly source: ItemsSource;
  readonly onChange: (source: ItemsSource) => void;
}) => {
  const { t, i18n } = useLingui();
  const { data } = useApi('listWorlds', {});
  const others = one.sharable.filter(({ number }) => number === planned.number);
  const used = new Set(one.sittingList.flatMap(({ world }) => world ?? []));
  const worlds = (data?.worlds ?? []).filter(
    (world) => isEnough(world, course.material, planned) && !used.has(world.id),
  );
  if (others.length + worlds.length === 0) return null;
  return (
    <ChoiceField
      label={t`Items`}
      value={source.like ?? source.world ?? ''}
      choices={[
        { id: '', name: t`items of its own` },
        ...others.map(({ sitting, class: title }) => ({
          id: sitting,
          name: t`the same as ${title}`,
        })),
        ...worlds.map(({ id, recipe, size, sha256 = '' }) => ({
          id,
          name: t`from a world: ${recipeTitle(i18n, recipe)}, ${size}, ${sha256.slice(0, 8)}`,
        })),
      ]}
      onChange={(next) => {
        if (next === '') onChange({});
        else onChange(worlds.some(({ id }) => id === next) ? { world: next } : { like: next });
      }}
    />
  );
};
