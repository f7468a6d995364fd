// On the page that sets up an authenticator Keycloak's labels name fields that are not there.
document.addEventListener('DOMContentLoaded', () => {
  for (const label of document.querySelectorAll('label[for]')) {
    const field = label.closest('.pf-v5-c-form__group')?.querySelector('input:not([type="hidden"])');
    if (field?.id && !document.getElementById(label.htmlFor)) {
      label.htmlFor = field.id;
    }
  }
});
