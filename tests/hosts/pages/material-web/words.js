const words = document.querySelector('#words');

/** Each word that is entered becomes a chip, which has a cross. */
export function startWords() {
  const field = document.querySelector('#word');
  field.addEventListener('keydown', event => {
    const text = field.value.trim();
    if (event.key !== 'Enter' || event.isComposing || text === '') return;
    event.preventDefault();
    const chip = document.createElement('md-input-chip');
    chip.label = text;
    words.append(chip);
    field.value = '';
  });
}

export const wordsHeld = () => [...words.querySelectorAll('md-input-chip')].map(chip => chip.label);
