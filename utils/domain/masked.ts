/** A name as it may stand on a shared screen: 陈思远 → 陈＊＊, Mary Ann Lee → M. */
export function maskedName(name: string): string {
  const text = name.trim();
  const [first = ''] = [...text];
  if (first === '') return '';
  return /\p{Script=Han}/u.test(first) ? first + '＊'.repeat([...text].length - 1) : `${first}.`;
}
