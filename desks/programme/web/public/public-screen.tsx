import { useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { textsOf } from '@platform/web/platform/language.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useQuery } from '@tanstack/react-query';
import { PublicColumn } from './public-column.tsx';

/** Georgian and English are shown side by side for every reader. */
const both = ['ka', 'en'] as const;

/** What anybody may read of the programmes, in two languages at once; no person is in it. */
export const PublicScreen = () => {
  const { t } = useLingui();
  const query = useApi('getPublicProgrammes', {});
  const texts = useQuery({
    queryKey: ['texts', ...both],
    staleTime: 'static', // part of this workbench
    queryFn: () => Promise.all(both.map((language) => textsOf(language, 'programme'))),
  });
  return (
    <div className="page public-page">
      <Fetched query={query} label={t`Loading the public page…`}>
        {({ programmes }) =>
          programmes.length === 0 ? (
            <>
              <PageHead title={t`Programmes`} windowTitle={t`Programmes`} />
              <EmptyState
                title={
                  <>
                    <span lang="ka">ჯერ არაფერია გამოქვეყნებული</span>
                    {' · '}
                    <span lang="en">Nothing is published yet</span>
                  </>
                }
              />
            </>
          ) : (
            programmes.map(({ programme, visibility }, place) => (
              <article
                key={`${programme.start} ${programme.title.en}`}
                className="public-programme"
              >
                <div className="public-funding">
                  <img src={visibility.emblem} alt="" width="120" height="80" />
                  <p>
                    <span lang="ka">{visibility.line.ka}</span>
                    <br />
                    <span lang="en">{visibility.line.en}</span>
                  </p>
                </div>
                {place === 0 ? (
                  <PageHead
                    title={
                      <>
                        <span lang="ka">{programme.title.ka}</span>
                        {' · '}
                        <span lang="en">{programme.title.en}</span>
                      </>
                    }
                    windowTitle={t`Programmes`}
                  />
                ) : null}
                <div className="public-columns">
                  {both.map((language, at) => {
                    const own = texts.data?.[at];
                    return own === undefined ? null : (
                      <PublicColumn
                        key={language}
                        programme={programme}
                        visibility={visibility}
                        language={language}
                        texts={own}
                      />
                    );
                  })}
                </div>
              </article>
            ))
          )
        }
      </Fetched>
    </div>
  );
};
