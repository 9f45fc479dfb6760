import {
  isSupported, createAll, Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, ServiceNavigation,
  SkipLink,
} from '/made/govuk-frontend.min.js';

document.body.classList.add('js-enabled');

if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported');
}

if (isSupported()) {
  [Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink].forEach((component) => createAll(component));
}
