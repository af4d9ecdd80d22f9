package shuzhi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// The whole wiring of Spring (接线): every bean is named here or in `Safety`; nothing is scanned or found by itself.
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@Import(Safety.class)
class Edge {
    private static final Duration IDLE = Duration.ofMinutes(30);
    /// A service item with all its papers and fields is a long form.
    private static final int PARTS_MAX = 4_000;
    private static final int HEADERS_MAX = 16 << 10;

    @Bean
    TomcatServletWebServerFactory tomcat(Server.Options options) throws UnknownHostException {
        var tomcat = new TomcatServletWebServerFactory(options.port());
        tomcat.setAddress(InetAddress.getByName(options.address()));
        tomcat.setShutdown(Shutdown.GRACEFUL);
        var session = tomcat.getSettings().getSession();
        session.setTimeout(IDLE);
        session.getCookie().setName("shuzhi");
        session.getCookie().setHttpOnly(true);
        session.getCookie().setSameSite(SameSite.LAX);
        session.getCookie().setSecure(options.secureCookies());
        tomcat.addProtocolHandlerCustomizers(it -> it.setExecutor(new VirtualThreadExecutor("web-")));
        tomcat.addConnectorCustomizers(it -> {
            it.setMaxPostSize(Fence.FORM_MAX);
            it.setProperty("maxHttpRequestHeaderSize", String.valueOf(HEADERS_MAX));
            it.setMaxPartCount(PARTS_MAX);
            it.setMaxParameterCount(PARTS_MAX);
            it.setXpoweredBy(false);
        });
        // Without it the words of a form that carries files would be read as Latin letters.
        tomcat.addContextCustomizers(it -> it.setRequestCharacterEncoding("UTF-8"));
        var silent = new ErrorReportValve();
        silent.setShowReport(false);
        silent.setShowServerInfo(false);
        tomcat.addEngineValves(silent);
        tomcat.addContextCustomizers(it -> {
            if (it.getParent() instanceof StandardHost host) host.setErrorReportValveClass("");
        });
        if (options.behindProxy()) tomcat.addEngineValves(proxy());
        return tomcat;
    }

    private static RemoteIpValve proxy() {
        var proxy = new RemoteIpValve();
        proxy.setRemoteIpHeader("X-Forwarded-For");
        proxy.setProtocolHeader("X-Forwarded-Proto");
        return proxy;
    }

    /// Uploads stay in memory until they are sealed: no personal paper ever lies open in a temporary file.
    @Bean
    ServletRegistrationBean<DispatcherServlet> dispatcher(DispatcherServlet servlet) {
        var registration = new ServletRegistrationBean<>(servlet, "/");
        registration.setName("dispatcherServlet");
        registration.setLoadOnStartup(1);
        registration.setMultipartConfig(
                new MultipartConfigElement("", Fence.REQUEST_MAX, Fence.REQUEST_MAX, Fence.REQUEST_MAX));
        return registration;
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    /// The name is the one that Spring looks for.
    @Bean
    DefaultLifecycleProcessor lifecycleProcessor() {
        var lifecycle = new DefaultLifecycleProcessor();
        lifecycle.setTimeoutPerShutdownPhase(Server.STOP.toMillis());
        return lifecycle;
    }

    @Bean
    Screen screen(Server.Options options, Server.House house) {
        return new Screen(TemplateEngine.createPrecompiled(ContentType.Html), options, house);
    }

    @Bean
    FilterRegistrationBean<Filter> fence(Server.Options options, Screen screen) {
        var registration = new FilterRegistrationBean<Filter>(new Fence(options.limits(), screen));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    RouterFunction<ServerResponse> addresses(Server.House house, Screen screen) {
        return new Addresses(house, screen).routes();
    }
}
