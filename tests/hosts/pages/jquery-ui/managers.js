const MANAGERS = [
  { id: 'E0107', label: '尹成蹊', value: '尹成蹊' },
  { id: 'E0119', label: '尹青', value: '尹青' },
  { id: 'E0133', label: '庄梦蝶', value: '庄梦蝶' },
];

/** The search of the company's server, a quarter of a second away. */
export function searchManagers({ term }, answer) {
  setTimeout(() => answer(MANAGERS.filter(({ label }) => label.includes(term))), 250);
}
