import { PEOPLE } from './options';

/** The interfaces the schema asks, as the company's gateway answers them. */
export async function answer({ url }: { url: string }): Promise<unknown> {
  await new Promise(resume => setTimeout(resume, 250));
  const { pathname, searchParams } = new URL(url, location.href);
  const word = searchParams.get('term') ?? '';
  const data = pathname.endsWith('/people')
    ? { options: PEOPLE.filter(({ label }) => word !== '' && label.includes(word)) }
    : {};
  return { status: 200, headers: {}, data: { status: 0, msg: '', data } };
}
