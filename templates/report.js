"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);

  // Ticks: kept in this browser only, by posting and step.
  const place = `gapcheck ${document.body.dataset.application} `;
  const recall = (key) => { try { return localStorage.getItem(place + key) === "done"; } catch { return false; } };
  const keep = (key, done) => {
    try {
      if (done) localStorage.setItem(place + key, "done");
      else localStorage.removeItem(place + key);
    } catch { /* a browser that keeps nothing still ticks */ }
  };
  const ticks = all(".tick");
  for (const tick of ticks) {
    tick.checked = recall(tick.dataset.key);
    tick.addEventListener("change", () => {
      keep(tick.dataset.key, tick.checked);
      for (const twin of ticks) if (twin.dataset.key === tick.dataset.key) twin.checked = tick.checked;
    });
  }

  // Filters of the requirements table.
  const form = one(".filters");
  const filter = () => {
    const priority = one("#by-priority").value, status = one("#by-status").value;
    const isOpen = (row) => row.dataset.status !== "shown" && !row.classList.contains("needless");
    const fits = (row) => !status || (status === "open" ? isOpen(row) : row.dataset.status === status);
    for (const group of all("#requirements tbody")) {
      let here = 0;
      for (const row of all("tr[data-status]", group)) {
        row.hidden = !((!priority || group.dataset.priority === priority) && fits(row));
        if (!row.hidden) here += 1;
      }
      group.hidden = here === 0;
    }
    const said = one(".filters [role=status]");
    const counted = Object.entries(said.dataset).map(([kind, forms]) => {
      const number = all(`#requirements tr[data-counts=${kind}]:not([hidden])`).length;
      return number ? forms.split("|")[number === 1 ? 0 : 1].replace("{n}", number) : "";
    });
    said.textContent = counted.filter(Boolean).join(", ") || said.dataset.requirement.split("|")[1].replace("{n}", 0);
  };
  if (one("#requirements table")) {
    form.hidden = false;
    form.addEventListener("change", filter);
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("submit", (event) => event.preventDefault());
    if (one("#requirements tr[data-status=shown]")) one("#by-status").value = "open";
    filter();
  }

  // A link to a row that a filter hides, or into something folded, brings it to light.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden) form.reset();
    for (const own of all(":scope > details.fold", target)) own.open = true;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    setTimeout(() => target.scrollIntoView());
  };
  addEventListener("hashchange", reveal);
  reveal();

  // On paper nothing of the handout is folded, in browsers too that print only what is open.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("details.fold:not([open])");
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => { for (const fold of opened) fold.open = false; });

  // Copying; where the clipboard is closed, the words are selected instead.
  for (const button of all(".copy")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const label = button.firstChild, before = label.data;
      try {
        await navigator.clipboard.writeText(button.dataset.copy ?? button.previousElementSibling.textContent);
        label.data = button.dataset.done;
        setTimeout(() => { label.data = before; }, 2000);
      } catch {
        getSelection().selectAllChildren(button.previousElementSibling);
      }
    });
  }

  // The data of the report as a file.
  const save = one(".save");
  save.hidden = false;
  save.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([one("#report-data").textContent], { type: "application/json" }));
    link.download = save.dataset.name;
    link.click();
    URL.revokeObjectURL(link.href);
  });
})();
