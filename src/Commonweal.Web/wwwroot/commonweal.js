import {
  isSupported, createAll, Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, ServiceNavigation,
  SkipLink,
} from '/made/govuk-frontend.min.js';

document.body.classList.add('js-enabled');

if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported');
}

// Copies what stands in a box; without script one selects it.
document.querySelectorAll('[data-copies]').forEach((place) => {
  place.hidden = false;
  place.querySelector('button').addEventListener('click', async () => {
    const box = document.getElementById(place.dataset.copies);
    box.select();
    await navigator.clipboard?.writeText(box.value);
    place.querySelector('[role=status]').textContent = navigator.clipboard ? 'Copied' : 'Selected: press Ctrl and C';
  });
});

// In a grid the arrows go up and down its columns, and a column that was copied in a spreadsheet is pasted downwards; without
// script there is a field for pasted rows.
document.querySelectorAll('[data-grid]').forEach((grid) => {
  const down = (field) => {
    const { cellIndex } = field.closest('td');
    return [...grid.tBodies[0].rows].map((row) => row.cells[cellIndex].querySelector('input:not([type=hidden])')).filter(Boolean);
  };
  grid.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key];
    if (step === undefined || event.target.tagName !== 'INPUT') return;
    const column = down(event.target);
    event.preventDefault();
    column[column.indexOf(event.target) + step]?.focus();
  });
  grid.addEventListener('paste', (event) => {
    const lines = event.clipboardData.getData('text').replace(/\r?\n$/, '').split(/\r?\n/);
    if (event.target.tagName !== 'INPUT' || lines.length < 2) return;
    event.preventDefault();
    if (event.target.name.startsWith('Comments[')) {
      // A comment of several paragraphs is one comment, and not those of the rows below.
      event.target.setRangeText(lines.map((line) => line.trim()).filter(Boolean).join(' '), event.target.selectionStart, event.target.selectionEnd, 'end');
      return;
    }
    const column = down(event.target);
    const below = column.slice(column.indexOf(event.target));
    const fits = lines.length <= below.length && lines.every((line) => !line.includes('\t'));
    document.querySelector('[data-grid-status]').textContent = fits ? ''
      : `Nothing was pasted: ${lines.length} rows were copied, and there ${below.length === 1 ? 'is 1 field' : `are ${below.length} fields`} from here down, of one column. Paste them into “Or paste rows”, with the indicator in front.`;
    if (fits) lines.forEach((line, place) => { if (line.trim()) below[place].value = line.trim(); });
  });
});

if (isSupported()) {
  [Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink].forEach((component) => createAll(component));
}
