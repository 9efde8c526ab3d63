const PEOPLE = ['滕子墨', '滕嘉禾', '管仲宁'];

const field = document.querySelector('#host');
const menu = document.querySelector('#hosts');

/** Offers the names that hold what was typed, as a server would a little later. */
export function startHostFinder() {
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => offer(field.value.trim()), 200);
  });
}

function offer(word) {
  const found = word ? PEOPLE.filter(name => name.includes(word)) : [];
  menu.replaceChildren(
    ...found.map(name => {
      const item = document.createElement('md-menu-item');
      const text = document.createElement('div');
      text.slot = 'headline';
      text.textContent = name;
      item.append(text);
      item.addEventListener('click', () => {
        field.value = name;
      });
      return item;
    }),
  );
  menu.open = found.length > 0;
}
