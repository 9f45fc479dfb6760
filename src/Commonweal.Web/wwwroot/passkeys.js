// Passkeys are a matter between the browser and the person: without script, or without one, nothing of this is shown.
if (globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  document.querySelectorAll('form[data-passkey]').forEach((form) => {
    const box = form.closest('[hidden]');
    if (box) {
      box.hidden = false;
    }

    form.addEventListener('submit', (event) => {
      if (!form.elements.Credential.value) {
        event.preventDefault();
        ask(form).catch(() => form.submit());   // the page that follows says what is wrong
      }
    });
  });
}

async function ask(form) {
  const answer = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) });
  const options = await answer.json();
  const credential = form.dataset.passkey === 'new'
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  form.elements.Credential.value = JSON.stringify(credential);
  form.submit();
}
