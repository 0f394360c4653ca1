import {
  dialTexts,
  moduleTexts,
  recipeSummary,
  recipeTitle,
} from '@amirani/web/src/texts/academy-worlds.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import type { AcademyWorldRecipe } from '../../api/types.ts';
import { useShare } from '../figures/use-share.ts';

type Size = AcademyWorldRecipe['sizes'][number]['size'];

/** Orders a world: recipe, size with its cost, seed and dials. */
export const BuildForm = ({ onBuilt }: { readonly onBuilt: (id: string) => void }) => {
  const { t } = useLingui();
  const { data, error, refetch } = useApi('listWorldRecipes', {});
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Progress label={t`Loading the recipes…`} />;
  const [first] = data.recipes;
  return first === undefined ? (
    <p className="soft">
      <Trans>No recipe here.</Trans>
    </p>
  ) : (
    <RecipeForm recipes={data.recipes} first={first} onBuilt={onBuilt} />
  );
};

const RecipeForm = ({
  recipes,
  first,
  onBuilt,
}: {
  readonly recipes: readonly AcademyWorldRecipe[];
  readonly first: AcademyWorldRecipe;
  readonly onBuilt: (id: string) => void;
}) => {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { percent } = useShare();
  const [id, setId] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState(first.id);
  const [size, setSize] = useState<Size>('S');
  const [seed, setSeed] = useState('class-1');
  const [secret, setSecret] = useState(false);
  const [dials, setDials] = useState<Readonly<Record<string, number>>>({});
  const recipe = recipes.find((one) => one.id === chosen) ?? first;
  const cost = recipe.sizes.find((one) => one.size === size);
  const build = useMutation({
    mutationFn: () =>
      call('buildWorld', {
        body: {
          id,
          recipe: recipe.id,
          size,
          secret,
          seed: secret ? id : seed.trim(),
          dials: Object.fromEntries(
            recipe.dials.map(({ name, value }) => [name, dials[name] ?? value]),
          ),
        },
      }),
    onSuccess: ({ world }) => {
      setId(crypto.randomUUID());
      readAnew('listWorlds');
      onBuilt(world.id);
    },
  });
  return (
    <form
      className="panel"
      aria-labelledby="build-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!build.isPending && cost?.here === true) build.mutate();
      }}
    >
      <div className="panel-head">
        <h2 id="build-title">
          <Trans>Build a world</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <ChoiceField
          label={t`Recipe`}
          value={recipe.id}
          choices={recipes.map(({ id: of }) => ({ id: of, name: recipeTitle(i18n, of) }))}
          onChange={(next) => {
            setChosen(next);
            setDials({});
          }}
        />
        <p className="small soft">{recipeSummary(i18n, recipe.id)}</p>
        <p className="small">
          <Trans>
            Modules: {recipe.modules.map((one) => say(i18n, moduleTexts, one)).join('; ')}
          </Trans>
        </p>
        <p className="small soft">
          <Trans>{percent(recipe.assumed)} of its numbers are assumed and not measured.</Trans>
        </p>
        <ChoiceField<Size>
          label={t`Size`}
          value={size}
          choices={recipe.sizes.map((one) => ({
            id: one.size,
            name: t`${one.size}: ${format.number(one.travellers)} travellers`,
          }))}
          onChange={setSize}
        />
        {cost === undefined ? null : (
          <p className="small soft">
            {cost.seconds === undefined ? null : (
              <Trans>
                It takes about {format.number(Math.max(1, Math.round(cost.seconds)))} seconds of one
                core.
              </Trans>
            )}{' '}
            {cost.here ? null : <Trans>This size is built on the command line alone.</Trans>}
          </p>
        )}
        <Switch className="switch" isSelected={secret} onChange={setSecret}>
          <span className="switch-track" />
          <Trans>For measured items: its seed stays a secret</Trans>
        </Switch>
        {secret ? (
          <p className="small soft">
            <Trans>
              The server draws 256 bits that nobody sees, and tells them with the truth of the
              sitting that is made of this world.
            </Trans>
          </p>
        ) : (
          <Field
            label={<Trans>Seed</Trans>}
            maxLength={64}
            autoComplete="off"
            value={seed}
            onChange={setSeed}
          />
        )}
        {recipe.dials.map(({ name, value, least, most }) => (
          <div key={name} className="dial">
            <label htmlFor={`dial-${name}`}>{say(i18n, dialTexts, name)}</label>
            <input
              id={`dial-${name}`}
              type="range"
              min={least}
              max={most}
              step={(most - least) / 100 || 1}
              value={dials[name] ?? value}
              onChange={({ target }) =>
                setDials((now) => ({ ...now, [name]: Number(target.value) }))
              }
            />
            <output htmlFor={`dial-${name}`}>{percent(dials[name] ?? value)}</output>
          </div>
        ))}
        {build.error === null ? null : <ActError error={build.error} />}
        <Button
          type="submit"
          kind="primary"
          isDisabled={(!secret && seed.trim() === '') || cost?.here !== true}
          isPending={build.isPending}
        >
          <Trans>Build it</Trans>
        </Button>
      </div>
    </form>
  );
};
