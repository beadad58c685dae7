--- Reports: values that print, and write themselves as text or Markdown.

return {
  bloc = require("bloc.report.bloc").bloc,
  claims = require("bloc.report.claims").claims,
  unresolved = require("bloc.report.unresolved").unresolved,
}
