// Keeps the count of words or characters below a field of the editor.
// Without this script the count is the one of the last save.
(() => {
  const words = (text) => (text.trim().match(/\S+/g) || []).length;

  // What a person has written in a field: plain inputs, rich text, blocks.
  const written = (panel) => {
    const rich = [...panel.querySelectorAll('.public-DraftEditor-content')];
    const plain = [...panel.querySelectorAll('input[type="text"], textarea')].filter(
      (field) => field.offsetParent !== null && !field.closest('.Draftail-Editor'),
    );
    return [...rich.map((e) => e.innerText), ...plain.map((f) => f.value)].join(' ');
  };

  const update = (budget) => {
    const panel = budget.closest('.w-panel') || budget.parentElement;
    const text = written(panel);
    const number = budget.dataset.kind === 'words' ? words(text) : text.length;
    budget.querySelector('[data-count]').textContent = number;
    budget.style.fontWeight = number > Number(budget.dataset.budget) ? 'bold' : '';
  };

  const refresh = (event) => {
    const panel = event.target.closest('.w-panel');
    const budget = panel && panel.querySelector('[data-word-budget]');
    if (budget) window.setTimeout(update, 200, budget);
  };

  document.addEventListener('input', refresh);
  document.addEventListener('keyup', refresh);
})();
