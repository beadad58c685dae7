--- Pictures of the data: bloc.chart.timeline.

return { timeline = require("bloc.chart.timeline").timeline }
