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

if (isSupported()) {
  [Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink].forEach((component) => createAll(component));
}
