/** After a form was refused, the keyboard and the screen reader go to what is wrong with it. */
document.getElementById("errors")?.focus();
