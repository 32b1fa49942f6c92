(function () {
  "use strict";

  /* One key for what one does most: elements say theirs in data-key; "/" goes to the search, "?" tells all. */
  document.addEventListener("keydown", function (event) {
    var target = event.target;
    var writing = target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type !== "radio");
    if (event.key === "Escape" && writing) { target.blur(); return; }
    if (writing || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) { return; }
    if (event.key === "/") {
      var field = document.querySelector("input[type=search]");
      if (field) { field.focus(); field.select(); event.preventDefault(); } else { window.location.assign("/"); }
      return;
    }
    var wanted = Array.prototype.find.call(document.querySelectorAll("[data-key]"), function (each) {
      return each.dataset.key === event.key;
    });
    if (wanted) { wanted.focus(); wanted.click(); event.preventDefault(); }
  });

  /* Answers that are errors are shown as well, instead of leaving an older answer standing. */
  document.addEventListener("htmx:beforeSwap", function (event) {
    if (event.detail.xhr.status >= 400) {
      event.detail.shouldSwap = true;
      event.detail.serverResponse = "<p class=\"problem\" role=\"alert\">The server could not answer now (" +
        event.detail.xhr.status + "). Nobody was cleared; try again.</p>";
    }
  });

  /* A decision must not be sent twice by a double click. */
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method === "post") {
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = "yes";
    }
  });
}());
